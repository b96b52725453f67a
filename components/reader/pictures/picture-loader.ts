import { unplacePicture, type PlacedPicture } from './place-pictures';

/** Read before they are seen, by so much of scrolling. */
const ahead = '1500px 0px';
/** So many are read whether they are come near or not, for paper; the rest of a long gallery waits to be scrolled to. */
const readAnyway = 40;

/** Reads the files of placed pictures, the near ones first, and gives their memory back in the end. */
export class PictureLoader {
  readonly #urls: string[] = [];
  readonly #waiting = new Map<Element, PlacedPicture>();
  readonly #observer = new IntersectionObserver((entries) => this.#onNear(entries), { rootMargin: ahead });
  #isLeft = false;
  #read = 0;

  constructor(private readonly read: (hash: string) => Promise<Blob | undefined>) {}

  add(placed: PlacedPicture[]): void {
    for (const one of placed) {
      this.#waiting.set(one.frame, one);
      this.#observer.observe(one.frame);
    }
    if (placed.length > 0) requestIdleCallback(() => void this.#readRest());
  }

  leave(): void {
    this.#isLeft = true;
    this.#observer.disconnect();
    this.#waiting.clear();
    for (const url of this.#urls) URL.revokeObjectURL(url);
  }

  #onNear(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) if (isIntersecting) void this.#show(target);
  }

  async #readRest(): Promise<void> {
    for (const frame of this.#waiting.keys()) {
      if (this.#isLeft || this.#read >= readAnyway) return;
      await this.#show(frame);
    }
  }

  async #show(frame: Element): Promise<void> {
    const placed = this.#waiting.get(frame);
    if (!placed) return;
    this.#waiting.delete(frame);
    this.#observer.unobserve(frame);
    this.#read += 1;
    const { hash } = placed.picture;
    const file = hash === null ? undefined : await this.read(hash);
    if (this.#isLeft) return;
    if (!file) return unplacePicture(placed);
    const url = URL.createObjectURL(file);
    this.#urls.push(url);
    placed.image.src = url;
  }
}
