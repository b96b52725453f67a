import { CatchUp } from './index-catch-up';
import type { LibraryReader } from './library-reader';
import { isDamage } from './schema';
import type { IndexState } from '../search-answer';
import { SearchIndex } from './search-index';
import type { Store } from './sqlite';

/** The library is read at once after a few changes; only more of them are worth a message. */
const fewTexts = 20;
/** An index that breaks again while it is made will not be kept on this disk. */
const mostRebuilds = 2;

/** Opens the store, and says so when it has to wait until another page lets go of it. */
type OpenStore = (onWait: () => void) => Promise<Store>;

/**
 * Keeps one index open and up to date. An index that is missing, older or damaged is made anew in the background;
 * nothing is lost with it, since everything in it comes from the library.
 */
export class IndexKeeper {
  readonly #library: LibraryReader;
  readonly #openStore: OpenStore;
  readonly #onState: (state: IndexState) => void;
  readonly #opened: Promise<void>;
  #store!: Store;
  #index!: SearchIndex;
  #catchUp: CatchUp | null = null;
  #running: Promise<void> = Promise.resolve();
  #rebuilds = 0;
  #latestRev = 0;
  #waiting: { rev: number; resolve: () => void }[] = [];

  constructor(library: LibraryReader, openStore: OpenStore, onState: (state: IndexState) => void) {
    this.#library = library;
    this.#openStore = openStore;
    this.#onState = onState;
    this.#opened = this.#start();
    this.#opened.catch((error: unknown) => this.#fail(error));
  }

  /** Asks the index. One that turns out to be damaged is made anew, and asked again. */
  async ask<Answer>(question: (index: SearchIndex) => Answer | Promise<Answer>): Promise<Answer> {
    await this.#opened;
    try {
      return await question(this.#index);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#remake();
      return question(this.#index);
    }
  }

  /** Waits until the index knows every row that the library has now. */
  async upToDate(): Promise<void> {
    const [rev] = await Promise.all([this.#library.readRev(), this.#opened]);
    if (this.#index.rev() >= rev) return;
    this.#latestRev = Math.max(rev, this.#latestRev);
    this.#follow();
    await new Promise<void>((resolve) => this.#waiting.push({ rev, resolve }));
  }

  /** Whether all texts of the library are in the index. */
  isComplete(): boolean {
    return this.#index.rev() >= this.#latestRev && this.#index.countStale() === 0;
  }

  async rebuild(): Promise<void> {
    await this.#opened;
    this.#rebuilds = 0;
    this.#remake();
  }

  async size(): Promise<{ bytes: number; where: 'disk' | 'memory' }> {
    await this.#opened;
    return { bytes: this.#index.size(), where: this.#store.where };
  }

  async #start(): Promise<void> {
    this.#onState({ status: 'starting' });
    this.#store = await this.#openStore(() => this.#onState({ status: 'waiting' }));
    this.#index = this.#openIndex();
    // It knows more than the library: it belongs to one that is gone.
    if (this.#index.rev() > (await this.#library.readRev())) this.#remake();
    this.#library.watchRev(
      (rev) => {
        this.#latestRev = Math.max(rev, this.#latestRev);
        this.#follow();
      },
      (error) => this.#fail(error),
    );
  }

  #openIndex(): SearchIndex {
    try {
      const index = SearchIndex.open(this.#store.open(), this.#library);
      if (index) return index;
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    this.#store.remove();
    const index = SearchIndex.open(this.#store.open(), this.#library);
    if (!index) throw new Error('A new index could not be made.');
    return index;
  }

  /** Catches up, again and again while the library changes; one run at a time. */
  #follow(): void {
    if (this.#catchUp) return;
    const catchUp = new CatchUp(
      this.#library,
      (progress) => progress.total > fewTexts && this.#onState({ status: 'catching-up', ...progress }),
      () => this.#releaseWaiting(),
    );
    this.#catchUp = catchUp;
    const index = this.#index;
    this.#running = this.#running
      .then(() => catchUp.run(index))
      .then(() => this.#caughtUp(catchUp))
      .catch((error: unknown) => this.#recover(catchUp, error));
  }

  #caughtUp(catchUp: CatchUp): void {
    // A newer run has taken its place.
    if (this.#catchUp !== catchUp) return;
    this.#catchUp = null;
    if (this.#index.rev() < this.#latestRev) return this.#follow();
    this.#rebuilds = 0;
    this.#onState({ status: 'ready' });
    this.#tidy(this.#index).catch((error: unknown) => this.#recover(null, error));
  }

  /** What can wait until there is nothing else to do. */
  async #tidy(index: SearchIndex): Promise<void> {
    index.warmUp();
    const isIdle = () => this.#catchUp === null && this.#index === index;
    while (isIdle() && index.mergeStep()) await new Promise((resolve) => setTimeout(resolve));
  }

  #recover(catchUp: CatchUp | null, error: unknown): void {
    if (this.#catchUp !== catchUp) return;
    this.#catchUp = null;
    if (!isDamage(error)) return this.#fail(error);
    try {
      this.#remake();
    } catch (failure) {
      this.#fail(failure);
    }
  }

  #remake(): void {
    this.#catchUp?.end();
    this.#catchUp = null;
    this.#rebuilds += 1;
    try {
      this.#index.close();
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    this.#store.remove();
    if (this.#rebuilds > mostRebuilds) this.#store = this.#store.inMemory();
    this.#index = this.#openIndex();
    this.#follow();
  }

  #releaseWaiting(): void {
    const rev = this.#index.rev();
    for (const { resolve } of this.#waiting.filter((waiting) => waiting.rev <= rev)) resolve();
    this.#waiting = this.#waiting.filter((waiting) => waiting.rev > rev);
  }

  #fail(error: unknown): void {
    this.#onState({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}
