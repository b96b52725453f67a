import { squeeze } from './steps/take-out';

/** A block of the page that holds text and no further block: a paragraph, a heading, a cell of a list; a table as one. */
export interface PageLine {
  element: Element;
  text: string;
  /** Characters that stand outside links. */
  prose: number;
  /** Its first words. */
  anchor: Text;
  /** Blocks stand between its words. */
  isMixed: boolean;
}

/**
 * Survives a second copy of the page, where the anchors do not. Readability in turn keeps text nodes, and the attributes
 * of elements that it renames, but not those of a box that it replaces by the paragraph within.
 */
const attribute = 'data-offprint-line';

const skipped = new Set(
  'script style noscript template svg select option button textarea input iframe object embed head'.split(' '),
);
const whole = new Set('pre table figure blockquote math'.split(' '));
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q picture rp rt ruby s samp ' +
    'small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** The page's lines in reading order, each element marked with its number. Once over the tree: linear. */
export function numberLines(root: Element): PageLine[] {
  const found: { order: number; line: PageLine }[] = [];
  let order = 0;

  function visit(element: Element, isLink: boolean): void {
    order += 1;
    const mine = order;
    const words: Words = { all: '', inLinks: '', anchor: null };
    const isMixed = read(element, words, isLink, whole.has(element.localName));
    if (!words.anchor) return;
    const text = squeeze(words.all);
    const prose = words.inLinks === '' ? text.length : Math.max(0, text.length - squeeze(words.inLinks).length);
    found.push({ order: mine, line: { element, text, prose, anchor: words.anchor, isMixed } });
  }

  /** Gathers the loose words of `element` and visits the blocks in it. True when there were any. */
  function read(element: Element, words: Words, isLink: boolean, isWhole: boolean): boolean {
    let hasBlock = false;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === 3) {
        const { data } = node as Text;
        words.all += data;
        if (!words.anchor && data.trim() !== '') words.anchor = node as Text;
        if (isLink) words.inLinks += data;
      }
      if (nodeType !== 1) continue;
      const child = node as Element;
      const { localName } = child;
      if (skipped.has(localName)) continue;
      const isInline = inline.has(localName);
      if (!isInline) words.all += ' ';
      const isInLink = isLink || localName === 'a';
      if (isInline || isWhole) hasBlock = read(child, words, isInLink, isWhole) || hasBlock;
      else {
        visit(child, isInLink);
        hasBlock = true;
      }
    }
    return hasBlock;
  }

  visit(root, false);
  const lines = found.toSorted((one, other) => one.order - other.order).map(({ line }) => line);
  for (const [number, { element }] of lines.entries()) numberLine(element, number);
  return lines;
}

export function numberLine(element: Element, number: number): void {
  element.setAttribute(attribute, String(number));
}

interface Words {
  all: string;
  inLinks: string;
  anchor: Text | null;
}

/** The numbered elements of `root`, itself among them, by number. */
export function findLines(root: Element): Map<number, Element> {
  const lines = new Map<number, Element>();
  for (const element of [root, ...root.querySelectorAll(`[${attribute}]`)]) {
    const number = element.getAttribute(attribute);
    if (number !== null) lines.set(Number(number), element);
  }
  return lines;
}

export function clearNumbers(root: Element): void {
  for (const element of root.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
}
