import { squeeze } from '../steps/take-out';

const blocks = new Set(
  'address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr label li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const skipped = new Set(
  'script style noscript template svg math select option textarea iframe object video audio canvas'.split(' '),
);
const asideTags = new Set(['nav', 'aside', 'footer', 'dialog', 'form', 'menu']);
const asideNames =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|related|recommend(?:ed|ations?)|sidebar|newsletter|popular|trending|recirc|navbar|nav|menu|breadcrumbs?|cookies?|footer|promo|carousel|mostread|upnext)(?:$|[\s_-])|(?:most|read|up|more)-(?:read|next|from|posts|articles|stories)/i;
// What a page of 200,000 nodes could fill in; an article's head and foot lie far below.
const MAX_LINES = 6_000;
const MAX_PARTS = 12;
const MAX_LENGTH = 3_000;

/** Stands where two elements meet with no space between: the reader sees two things, so names are cut there. */
export const seam = '\u2063';

/** A line as a reader sees it: the text of one block up to the next block or line break. */
export interface Line {
  text: string;
  /** The innermost elements of its words, in order. */
  parts: Element[];
  /** In navigation, a sidebar, comments, related articles: seldom about this article. */
  isAside: boolean;
}

/**
 * The page's lines in reading order: one walk over the document, from which byline and dates are read. It goes as far as
 * it is asked to: on most pages what is asked stands around the headline, and half of the lines are never made.
 */
export class VisibleLines {
  readonly #lines: Line[] = [];
  readonly #root: Element | null;
  /** Where the walk goes on; null when it is at its end. */
  #node: Node | null;
  #aside: Element | null = null;
  #pieces: string[] = [];
  #length = 0;
  #parts: Element[] = [];
  /** An element has ended since the last words. */
  #isTouching = false;

  constructor(document: Document) {
    this.#root = document.body as HTMLElement | null;
    this.#node = this.#root;
  }

  /** At least so many from the beginning, if the page has them. */
  first(count: number): readonly Line[] {
    while (this.#lines.length < count && this.#node) this.#step();
    return this.#lines;
  }

  all(): readonly Line[] {
    return this.first(MAX_LINES);
  }

  *[Symbol.iterator](): Iterator<Line> {
    for (let at = 0; this.first(at + 1).length > at; at += 1) yield this.#lines[at]!;
  }

  #step(): void {
    const node = this.#node!;
    const { nodeType } = node;
    if (nodeType === 3) this.#add(node as Text);
    else if (nodeType === 1) {
      const { localName } = node as Element;
      if (blocks.has(localName)) this.#flush();
      if (!skipped.has(localName)) {
        if (!this.#aside && isAside(node as Element)) this.#aside = node as Element;
        const { firstChild } = node;
        if (firstChild) {
          this.#node = firstChild;
          return;
        }
      }
      this.#leave(node as Element, localName);
    }
    this.#node = this.#next(node);
    if (!this.#node) this.#flush();
  }

  /** What follows a node that is done with, after the boxes that end with it. */
  #next(node: Node): Node | null {
    for (let last = node; last !== this.#root;) {
      const { nextSibling } = last;
      if (nextSibling) return nextSibling;
      last = last.parentNode!;
      this.#leave(last as Element, (last as Element).localName);
    }
    return null;
  }

  #leave(element: Element, localName: string): void {
    if (blocks.has(localName)) this.#flush();
    else this.#isTouching = true;
    if (this.#aside === element) this.#aside = null;
  }

  #add(node: Text): void {
    if (this.#length > MAX_LENGTH) return;
    const { data } = node;
    this.#length += data.length;
    if (data.trim() !== '') {
      const last = this.#pieces.at(-1);
      if (this.#parts.length < MAX_PARTS) this.#parts.push(node.parentElement!);
      if (this.#isTouching && last && !/\s$/.test(last) && !/^\s/.test(data)) this.#pieces.push(seam);
      this.#isTouching = false;
    }
    if (data !== '') this.#pieces.push(data.slice(0, MAX_LENGTH));
  }

  #flush(): void {
    const text = this.#parts.length > 0 ? squeeze(this.#pieces.join('')) : '';
    if (text !== '') this.#lines.push({ text, parts: this.#parts, isAside: this.#aside !== null });
    if (this.#parts.length > 0) this.#parts = [];
    if (this.#pieces.length > 0) this.#pieces = [];
    this.#length = 0;
    this.#isTouching = false;
  }
}

/** By its type: an element out of a frame is no instance of this window's Element. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Whether an element is by its tag or names no part of the article. What holds a main heading always is. */
export function isAside(element: Element): boolean {
  const { localName } = element;
  if (localName === 'body' || localName === 'main') return false;
  const isNamed =
    asideTags.has(localName) || saysAside(element.getAttribute('class')) || saysAside(element.getAttribute('id'));
  return isNamed && element.querySelector('h1') === null;
}

/** What each value said: pages write the same ones on many elements. */
const said = new Map<string, boolean>();
const MAX_SAID = 10_000;

function saysAside(names: string | null): boolean {
  if (names === null) return false;
  let says = said.get(names);
  if (says === undefined) {
    says = asideNames.test(names);
    if (said.size < MAX_SAID) said.set(names, says);
  }
  return says;
}

const bare = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('');

/** The number of the line with the headline, or of the one before the article when no line has it. */
export function headlineAt(lines: VisibleLines, heading: Element | null, title: string): number {
  const wanted = bare(title);
  const at = heading
    ? numberOf(lines, ({ parts }) => heading.contains(parts[0]!))
    : numberOf(lines, ({ text, isAside: aside }) => !aside && text.length < title.length * 2 && bare(text) === wanted);
  return at >= 0 ? at : numberOf(lines, (line) => !line.isAside) - 1;
}

function numberOf(lines: VisibleLines, isWanted: (line: Line) => boolean): number {
  let at = 0;
  for (const line of lines) {
    if (isWanted(line)) return at;
    at += 1;
  }
  return -1;
}
