const prefix = 'note draft';
const restMilliseconds = 500;

/** Of a highlight, or of the article as a whole. */
export function draftKey(articleId: string, highlightId: string | null): string {
  return `${prefix} ${articleId} ${highlightId ?? ''}`;
}

/**
 * Writes a note while it is typed. Each letter is put into localStorage first, which is done when the call returns: a
 * write to IndexedDB that begins while the tab closes may never end. What is still there when the article is next
 * opened was not written, and is written then.
 */
export class NoteWriter {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: string | null = null;

  constructor(
    readonly key: string,
    private readonly save: (text: string) => Promise<boolean>,
    private readonly onFail: () => void,
  ) {}

  write(text: string): void {
    this.#pending = text;
    localStorage.setItem(this.key, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), restMilliseconds);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#pending;
    if (text === null) return;
    this.#pending = null;
    try {
      if (!(await this.save(text))) this.onFail();
      // More may have been typed meanwhile, or in another tab.
      else if (localStorage.getItem(this.key) === text) localStorage.removeItem(this.key);
    } catch (error) {
      console.error(error);
      this.onFail();
    }
  }
}

/** Writes what an earlier visit to the article could not. */
export async function recoverDrafts(
  articleId: string,
  save: (highlightId: string | null, text: string) => Promise<boolean>,
): Promise<void> {
  const start = draftKey(articleId, null);
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(start));
  for (const key of keys) {
    const text = localStorage.getItem(key) ?? '';
    // Where the highlight is gone or the article in the trash, there is nothing to write it to; it stays for a restore.
    if ((await save(key.slice(start.length) || null, text)) && localStorage.getItem(key) === text) {
      localStorage.removeItem(key);
    }
  }
}
