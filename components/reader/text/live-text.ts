import { readText, type TextSegment } from '../../../lib/article/article-text';
import { firstEndingAfter } from '../../article/mark-mentions';

/**
 * The shown text and the way from places in it back to the document. Marks come and go and replace the nodes, while the
 * text stays what it was: spans of it outlive them, and ranges are made anew.
 */
export class LiveText {
  readonly #root: HTMLElement;
  readonly #observer: MutationObserver;
  readonly #onChange: () => void;
  #read: { text: string; segments: TextSegment[] } | null = null;

  constructor(root: HTMLElement, onChange: () => void = () => {}) {
    this.#root = root;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(() => this.#forget());
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  get text(): string {
    return this.#current().text;
  }

  get segments(): TextSegment[] {
    return this.#current().segments;
  }

  /** Of text[start, end); null where the text has no such place. */
  rangeOf({ start, end }: Span): Range | null {
    const { segments } = this;
    const first = segments[firstEndingAfter(segments, start)];
    const last = segments[firstEndingAfter(segments, end - 1)];
    if (!first || !last || end <= start) return null;
    const range = this.#root.ownerDocument.createRange();
    range.setStart(first.node, first.nodeStart + Math.max(0, start - first.start));
    range.setEnd(last.node, last.nodeStart + Math.min(last.length, Math.max(0, end - last.start)));
    return range;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #current() {
    // What was changed in this very task has not been told yet.
    if (this.#observer.takeRecords().length > 0) this.#forget();
    return (this.#read ??= readText(this.#root));
  }

  #forget(): void {
    this.#read = null;
    this.#onChange();
  }
}

/** A half-open part of the text. */
export interface Span {
  start: number;
  end: number;
}
