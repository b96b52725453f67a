import { squeeze } from '../steps/take-out';

/** A stretch of text that reads like a paragraph: long enough, few links, and not said before. */
interface Run {
  /** What tells it from others, whatever the extractor did to its white space. */
  key: string;
  length: number;
}

/** Where the text of a box stands in the list of runs. */
export interface Span {
  from: number;
  to: number;
}

export interface Runs {
  runs: Run[];
  /** Of every box that holds at least one run. */
  spans: Map<Element, Span>;
  /** How many times a run's words are said, by its key. */
  times: Map<string, number>;
}

/** A shorter stretch is a label, a caption or a teaser's title as often as a sentence of the article. */
export const MIN_LENGTH = 80;
/** With more of its text inside links it is a list of links. */
const MAX_LINK_SHARE = 0.4;
const KEY_LENGTH = 80;

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
export const unread = new Set(
  'script style noscript template select option button textarea iframe svg object audio video canvas head'.split(' '),
);
// A Chinese or Japanese character says as much as two letters.
const wide = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;

/**
 * Reads a tree's prose in one pass, in reading order. A run is the text between two borders of blocks, whatever inline
 * elements it goes through, so that a page that parts its paragraphs by line breaks or spans is read like any other.
 */
export function readRuns(root: Element): Runs {
  const runs: Run[] = [];
  const spans = new Map<Element, Span>();
  const times = new Map<string, number>();
  const starts: number[] = [];
  let text = '';
  let inLinks = 0;
  let openLinks = 0;

  const closeRun = (): void => {
    const read = text;
    const links = inLinks;
    text = '';
    inLinks = 0;
    // Nor could it be long enough if every character counted twice.
    if (read.length < MIN_LENGTH / 2) return;
    const line = squeeze(read);
    const length = line.length < MIN_LENGTH / 2 ? line.length : line.length + (line.match(wide)?.length ?? 0);
    if (length - links < MIN_LENGTH || links > length * MAX_LINK_SHARE) return;
    const key = keyOf(line);
    const said = times.get(key) ?? 0;
    times.set(key, said + 1);
    // Carousels and pages made for two screens say things twice.
    if (said === 0) runs.push({ key, length });
  };
  const enter = (name: string): void => {
    if (name === 'a') openLinks += 1;
    else if (name === 'br') text += ' ';
    if (inline.has(name)) return;
    closeRun();
    starts.push(runs.length);
  };
  const leave = (element: Element, name: string): void => {
    if (name === 'a') openLinks -= 1;
    if (inline.has(name)) return;
    closeRun();
    const from = starts.pop()!;
    if (runs.length > from) spans.set(element, { from, to: runs.length });
  };

  const hidden = hiddenIn(root);
  // By hand and not by recursion: pages nest thousands deep.
  let node: Node = root;
  for (;;) {
    const { nodeType } = node;
    let first: Node | null = null;
    if (nodeType === 1) first = enterOrSkip(node as Element);
    else if (nodeType === 3) {
      const { data } = node as Text;
      text += data;
      if (openLinks > 0) inLinks += data.trim().length;
    }
    if (first) {
      node = first;
      continue;
    }
    let next = node === root ? null : node.nextSibling;
    while (!next) {
      if (node === root) return { runs, spans, times };
      node = node.parentNode!;
      leave(node as Element, (node as Element).localName);
      next = node === root ? null : node.nextSibling;
    }
    node = next;
  }

  /** Where to go on inside an element; null when it is done with. */
  function enterOrSkip(element: Element): Node | null {
    const { localName } = element;
    if (unread.has(localName) || hidden.has(element)) return null;
    enter(localName);
    const { firstChild } = element;
    if (!firstChild) leave(element, localName);
    return firstChild;
  }
}

/** What the page hides in its own source. The root is read all the same. */
function hiddenIn(root: Element): Set<Element> {
  return new Set([...root.querySelectorAll('[hidden], [aria-hidden="true"], [style]')].filter(isHidden));
}

/** What the page hides in its own source: Readability leaves it out too. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

const keyOf = (line: string): string => line.slice(0, KEY_LENGTH).replace(/[^\p{L}\p{N}]+/gu, '');
