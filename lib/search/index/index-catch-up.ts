import type { LibraryReader, LibraryText } from './library-reader';
import type { SearchIndex } from './search-index';

/** A batch is one transaction: while it is written, a search waits for it. */
const rowsAtOnce = 500;
const textsAtOnce = 200;

/** Texts that are read while others are being written. */
interface Ahead {
  /** Of the index when they were asked for; when it has moved on they may be older than their rows. */
  rev: number;
  ids: string[];
  texts: Promise<Map<string, LibraryText>>;
}

export interface Progress {
  done: number;
  total: number;
}

/**
 * Brings the index up to the library, in two phases: first all rows, so that lists, filters and titles are right within
 * seconds, then the texts. Between two batches others have their turn. Can be left at any time and taken up again.
 */
export class CatchUp {
  readonly #library: LibraryReader;
  readonly #onProgress: (progress: Progress) => void;
  readonly #onRows: () => void;
  #isEnded = false;

  /** onRows: the index has taken in rows up to its rev. */
  constructor(library: LibraryReader, onProgress: (progress: Progress) => void, onRows: () => void = () => {}) {
    this.#library = library;
    this.#onProgress = onProgress;
    this.#onRows = onRows;
  }

  /** Until the index knows all that the library knew when it was last asked. */
  async run(index: SearchIndex): Promise<void> {
    await this.#readRows(index);
    let left = index.countStale();
    let total = left;
    let ahead: Ahead | undefined;
    while (left > 0 && !this.#isEnded) {
      this.#onProgress({ done: total - left, total });
      if (ahead?.rev !== index.rev()) ahead = this.#askFor(index, index.staleIds(textsAtOnce));
      const { ids } = ahead;
      const texts = await ahead.texts;
      if (this.#isEnded) return;
      // The library has the next ones at hand by the time that these are written.
      ahead = this.#askFor(index, index.staleIds(2 * textsAtOnce).slice(0, -ids.length));
      index.writer.applyTexts(texts, ids);
      // What has been saved meanwhile comes first: its title is looked for now.
      await this.#readRows(index);
      left = index.countStale();
      total = Math.max(total, left);
    }
  }

  #askFor(index: SearchIndex, ids: string[]): Ahead {
    const texts = this.#library.readTexts(ids);
    // Whoever awaits them is told; it may be that nobody does.
    texts.catch(() => {});
    return { rev: index.rev(), ids, texts };
  }

  end(): void {
    this.#isEnded = true;
  }

  async #readRows(index: SearchIndex): Promise<void> {
    let isLast = index.rev() === (await this.#library.readRev());
    if (isLast) return;
    let total: number | null = null;
    while (!isLast && !this.#isEnded) {
      const changes = await this.#library.readRowsAfter(index.rev(), rowsAtOnce);
      if (this.#isEnded) return;
      index.writer.applyRows(changes.rows, changes.gone, changes.rev);
      this.#onRows();
      isLast = changes.isLast;
      if (isLast) break;
      total ??= await this.#library.countArticles();
      this.#onProgress({ done: 0, total });
    }
  }
}
