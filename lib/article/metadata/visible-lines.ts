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

/** The page's lines in reading order: one walk over the document, from which byline and dates are read. */
export function visibleLines(document: Document): Line[] {
  const lines: Line[] = [];
  const asides: Element[] = [];
  let pieces: string[] = [];
  let length = 0;
  let parts: Element[] = [];
  let isTouching = false;
  const flush = (): void => {
    const text = parts.length > 0 ? pieces.join('').replace(/\s+/g, ' ').trim() : '';
    if (text !== '') lines.push({ text, parts, isAside: asides.length > 0 });
    pieces = [];
    length = 0;
    parts = [];
    isTouching = false;
  };
  const add = (data: string, parent: Element | null): void => {
    if (length > MAX_LENGTH) return;
    length += data.length;
    if (/\S/.test(data)) {
      const last = pieces.at(-1);
      if (parent && parts.length < MAX_PARTS) parts.push(parent);
      if (isTouching && last && last.trimEnd() === last && data.trimStart() === data) pieces.push(seam);
      isTouching = false;
    }
    if (data !== '') pieces.push(data.slice(0, MAX_LENGTH));
  };
  const root = document.body as HTMLElement | null;
  let node: Node | null = root;
  while (node && lines.length < MAX_LINES) {
    let descend = false;
    if (node.nodeType === Node.TEXT_NODE) {
      add(node.nodeValue!, node.parentElement);
    } else if (isElement(node)) {
      descend = !skipped.has(node.localName);
      if (blocks.has(node.localName)) flush();
      if (descend && asides.length === 0 && isAside(node)) asides.push(node);
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !(node.nextSibling && node !== root)) {
      leave(node);
      node = node === root ? null : node.parentNode;
    }
    if (node) {
      leave(node);
      node = node.nextSibling;
    }
  }
  flush();
  return lines;

  function leave(left: Node): void {
    if (!isElement(left)) return;
    if (blocks.has(left.localName)) flush();
    else isTouching = true;
    if (asides.at(-1) === left) asides.pop();
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
export function headlineAt(lines: Line[], heading: Element | null, title: string): number {
  const wanted = bare(title);
  const at = heading
    ? lines.findIndex(({ parts }) => heading.contains(parts[0]!))
    : lines.findIndex(({ text, isAside: aside }) => !aside && text.length < title.length * 2 && bare(text) === wanted);
  return at >= 0 ? at : lines.findIndex((line) => !line.isAside) - 1;
}
