import { Readability } from '@mozilla/readability';

export interface Parsed {
  content: Element | null;
  title: string | null;
  byline: string | null;
  lang: string | null;
  dir: string | null;
  excerpt: string | null;
}

class OutOfTime extends Error {}

/** What Readability takes out of a document, which it takes apart; or `out-of-time` when the deadline came first. */
export function readInTime(document: Document, deadline: number): Parsed | null | 'out-of-time' {
  const reader = new TimedReadability(document, deadline);
  try {
    const parsed = reader.parse();
    if (!parsed) return null;
    const { content = null, title = null, byline = null, lang = null, dir = null, excerpt = null } = parsed;
    return { content, title, byline, lang, dir, excerpt };
  } catch (error) {
    if (error instanceof OutOfTime) return 'out-of-time';
    throw error;
  }
}

/** The walk looks at the clock once in so many steps: a look costs as much as a step. */
const LOOK_EVERY = 64;

/** Readability's own lists. */
const presentational =
  'align background bgcolor border cellpadding cellspacing frame hspace rules style valign vspace'.split(' ');
const sized = new Set('table th td hr pre'.split(' '));
const styled = [...presentational.map((name) => `[${name}]`), ':is(table, th, td, hr, pre):is([width], [height])'].join(
  ', ',
);

/* oxlint-disable no-underscore-dangle -- Readability's own names: its loops go through these methods, and its types keep them to themselves. */
interface Inside {
  _getNextNode(node: Element, isSelfSkipped?: boolean): Element | null;
  _getInnerText(element: Element, isNormalised?: boolean): string;
  _headerDuplicatesTitle(element: Element): boolean;
  _doc: Document;
  REGEXPS: { byline: RegExp };
  _grabArticle(page?: Element | null): Element | null;
  _isValidByline(node: Element, names: string): boolean;
  _isElementWithoutContent(node: Element): boolean;
  _isProbablyVisible(node: Element): boolean;
  _cleanStyles(root: Element): void;
}
type Reader = new (...values: ConstructorParameters<typeof Readability<Element>>) => Readability<Element> & Inside;

/** Readability has no time limit of its own, and some pages keep it for over 7 s. */
class TimedReadability extends (Readability as unknown as Reader) {
  readonly #deadline: number;
  #steps = 0;

  constructor(document: Document, deadline: number) {
    super(document, { keepClasses: true, serializer: (node) => node as Element });
    this.#deadline = deadline;
  }

  /** Every step of the walks over the page. */
  override _getNextNode(node: Element, isSelfSkipped?: boolean): Element | null {
    this.#steps += 1;
    if (this.#steps % LOOK_EVERY === 0) this.#look();
    return super._getNextNode(node, isSelfSkipped);
  }

  /** What scoring and cleaning ask of each candidate; long texts make it slow, so every call looks. */
  override _getInnerText(element: Element, isNormalised?: boolean): string {
    this.#look();
    return super._getInnerText(element, isNormalised);
  }

  /**
   * It takes the first `h2` with most of the title's words for the title, wherever it stands: in "What is a heat pump? A
   * guide" the chapter "What is a heat pump?". The title above the text is trimmed later, see steps/trim-head.ts.
   */
  override _headerDuplicatesTitle(element: Element): boolean {
    return element.localName === 'h1' && super._headerDuplicatesTitle(element);
  }

  /** Its walk begins at the document's root, and a quarter of what it would look at stands in the head. */
  override _grabArticle(page?: Element | null): Element | null {
    // Addresses are resolved against `base`.
    for (const element of this._doc.head?.querySelectorAll(':scope > :not(base)') ?? []) element.remove();
    return super._grabArticle(page);
  }

  /** The text is asked for last: until an author is found, it would be read of every box once more. */
  override _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') === true ||
      this.REGEXPS.byline.test(names);
    return isNamed && super._isValidByline(node, names);
  }

  /** As well: what holds more than line breaks has content, whatever it says. */
  override _isElementWithoutContent(node: Element): boolean {
    const { childElementCount } = node;
    const hasOnlyBreaks =
      childElementCount === 0 ||
      childElementCount === node.getElementsByTagName('br').length + node.getElementsByTagName('hr').length;
    return hasOnlyBreaks && super._isElementWithoutContent(node);
  }

  /** Most elements say nothing about it, and asking one for its `style` makes an object of it. */
  override _isProbablyVisible(node: Element): boolean {
    const isSilent = !node.hasAttribute('style') && !node.hasAttribute('hidden') && !node.hasAttribute('aria-hidden');
    return isSilent || super._isProbablyVisible(node);
  }

  /** It goes through every element of the article and takes thirteen attributes off each, which hardly one has. */
  override _cleanStyles(root: Element): void {
    for (const element of root.querySelectorAll(styled)) {
      if (element.closest('svg')) continue;
      for (const name of presentational) element.removeAttribute(name);
      if (sized.has(element.localName)) for (const name of ['width', 'height']) element.removeAttribute(name);
    }
  }

  #look(): void {
    if (performance.now() > this.#deadline) throw new OutOfTime();
  }
}
