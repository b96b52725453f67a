import { unplacePicture, type PlacedPicture } from './place-pictures';

/** Read before they are seen, by so much of scrolling. */
const ahead = '1500px 0px';
/** So many are read whether they are come near or not, for paper; the rest of a long gallery waits to be scrolled to. */
const readAnyway = 40;

/** Reads the files of placed pictures, the near ones first, and gives their memory back in the end. */
export class PictureLoader {
  readonly #urls: string[] = [];
  readonly #waiting = new Map<Element, PlacedPicture>();
  readonly #reading = new Map<Element, Promise<void>>();
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

  /** The file's address, read now if it was not yet; null when it is lost. */
  async urlOf(frame: Element): Promise<string | null> {
    await (this.#reading.get(frame) ?? this.#show(frame));
    return frame.querySelector('img')?.getAttribute('src') ?? null;
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

  #show(frame: Element): Promise<void> {
    const placed = this.#waiting.get(frame);
    if (!placed) return Promise.resolve();
    this.#waiting.delete(frame);
    this.#observer.unobserve(frame);
    const reading = this.#readFile(placed);
    this.#reading.set(frame, reading);
    return reading;
  }

  async #readFile(placed: PlacedPicture): Promise<void> {
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
