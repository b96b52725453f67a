import type { RawDroppedBlock } from './article';
import { flattenWrappers } from './flatten-wrappers';
import { clearNumbers, findLines, type PageLine } from './page-lines';
import { countWords } from './reading-time';
import type { Metadata } from './metadata/read-metadata';
import { isDateLine, wordsOf } from './steps/line-kinds';
import { type Removal, squeeze } from './steps/take-out';

/** How far from the article's first and last line something left out may be part of it, in lines. */
const REACH = 12;
/** Shorter lines by themselves are labels. */
const MIN_WORDS = 6;
/** More of it in links is a list of other stories. */
const MAX_LINK_SHARE = 0.5;
/** Shorter lines are labels and teasers; prose for the count of coverage is longer. */
const MIN_PROSE = 80;

export interface Findings {
  /** Share of the page's prose that the body holds, 0 to 1; what a step knew for furniture does not count. */
  coverage: number;
  dropped: RawDroppedBlock[];
}

/**
 * Compares the page's lines with those that came into the body. To be called before the body is flattened; the answer
 * is for after, when the top-level elements are what they will be.
 */
export function findDropped(
  lines: PageLine[],
  removals: Removal[],
  body: Element,
  said: Pick<Metadata, 'title' | 'byline'>,
): () => Findings {
  const kept = findKept(lines, body);
  const reasons = findReasons(lines, removals);
  const isSaid = saidTest(said);
  const isNews = ({ text, isMixed }: PageLine): boolean => !isMixed && !isSaid(text);
  clearNumbers(body);
  return () => {
    const places = new Map([...body.children].map((child, index) => [child as Node, index]));
    return {
      coverage: coverage(lines, kept, reasons),
      dropped: droppedBlocks(lines, kept, reasons, isNews, (number) => placeOf(kept.get(number)!, places)),
    };
  };
}

/** The lines that are in the body, each with its first words there: text nodes outlive the flattening. */
function findKept(lines: PageLine[], body: Element): Map<number, Node> {
  const numbered = findLines(body);
  const kept = new Map<number, Node>();
  for (const [number, { anchor }] of lines.entries()) {
    const element = numbered.get(number);
    if (body.contains(anchor)) kept.set(number, anchor);
    else if (element) kept.set(number, firstText(element) ?? element);
  }
  return kept;
}

/** Title, byline and date stand above the article already. */
function saidTest({ title, byline }: Pick<Metadata, 'title' | 'byline'>): (line: string) => boolean {
  const titleWords = wordsOf(title);
  const names = byline.map(wordsOf);
  return (line) => {
    const words = wordsOf(line);
    if (titleWords !== '' && (titleWords.includes(words) || words.includes(titleWords)))
      return words.length < titleWords.length * 1.5;
    if (isDateLine(line, 90)) return true;
    return line.length < 120 && names.some((name) => words.includes(name));
  };
}

export function findReasons(lines: PageLine[], removals: Removal[]): Map<number, Removal> {
  const reasons = new Map<number, Removal>();
  const byElement = new Map<Node, Removal>();
  for (const removal of removals) {
    byElement.set(removal.element, removal);
    for (const number of findLines(removal.element).keys()) reasons.set(number, removal);
  }
  for (const [number, { anchor }] of lines.entries()) {
    for (let node: Node | null = anchor; node; node = node.parentNode) {
      const removal = byElement.get(node);
      if (removal) reasons.set(number, removal);
    }
  }
  return reasons;
}

function reach(lines: PageLine[], kept: Map<number, Node>): { from: number; to: number } {
  const numbers = [...kept.keys()].toSorted((one, other) => one - other);
  return {
    from: Math.max(0, (numbers[0] ?? 0) - REACH),
    to: Math.min(lines.length - 1, (numbers.at(-1) ?? -1) + REACH),
  };
}

function coverage(lines: PageLine[], kept: Map<number, Node>, reasons: Map<number, Removal>): number {
  let all = 0;
  let held = 0;
  const { from, to } = reach(lines, kept);
  for (let number = from; number <= to; number += 1) {
    const { prose } = lines[number]!;
    if (prose < MIN_PROSE) continue;
    if (kept.has(number)) held += prose;
    if (kept.has(number) || !reasons.has(number)) all += prose;
  }
  return all === 0 ? 1 : held / all;
}

function droppedBlocks(
  lines: PageLine[],
  kept: Map<number, Node>,
  reasons: Map<number, Removal>,
  isNews: (line: PageLine) => boolean,
  indexOf: (number: number) => number,
): RawDroppedBlock[] {
  if (kept.size === 0) return [];
  const { from, to } = reach(lines, kept);
  const blocks: RawDroppedBlock[] = [];
  let run: number[] = [];
  let position = 0;
  const close = (): void => {
    const block = run.length > 0 ? toBlock(run, lines, reasons, position) : null;
    if (block) blocks.push(block);
    run = [];
  };
  for (let number = from; number <= to; number += 1) {
    if (kept.has(number)) {
      close();
      position = Math.max(position, indexOf(number) + 1);
    } else if (isNews(lines[number]!)) {
      const previous = run.at(-1);
      if (previous !== undefined && reasons.get(previous) !== reasons.get(number)) close();
      run.push(number);
    }
  }
  close();
  return blocks;
}

function toBlock(
  run: number[],
  lines: PageLine[],
  reasons: Map<number, Removal>,
  position: number,
): RawDroppedBlock | null {
  const removal = reasons.get(run[0]!);
  const members = run.map((number) => lines[number]!);
  const length = members.reduce((sum, { text }) => sum + text.length, 0);
  const prose = members.reduce((sum, line) => sum + line.prose, 0);
  if (!members.some(({ text }) => countWords(text) >= MIN_WORDS) || prose < length * (1 - MAX_LINK_SHARE)) return null;
  const { step, reason } = removal ?? { step: 'take-body', reason: 'not chosen' };
  return { position, step, reason, unsafeHtml: joinLines(members) };
}

/** The lines as one piece of HTML; items stand in a list of their own. */
function joinLines(members: PageLine[]): string {
  const box = members[0]!.element.ownerDocument.createElement('div');
  for (const line of members) {
    const element = elementOf(line);
    const copy = element.cloneNode(true) as Element;
    const list = element.localName === 'li' ? (element.parentElement?.localName === 'ol' ? 'ol' : 'ul') : null;
    if (list && box.lastElementChild?.localName !== list) box.append(element.ownerDocument.createElement(list));
    if (list) box.lastElementChild!.append(copy);
    else box.append(copy);
  }
  clearNumbers(box);
  flattenWrappers(box);
  return box.innerHTML;
}

/** Readability may have moved the words into an element of another name. */
export function elementOf({ element, anchor, text }: PageLine): Element {
  if (element.contains(anchor)) return element;
  let moved = anchor.parentElement!;
  while (moved.parentElement && squeeze(moved.textContent ?? '').length < text.length) moved = moved.parentElement;
  return moved;
}

function firstText(element: Element): Node | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if ((node as Text).data.trim() !== '') return node;
  return null;
}

/** -1 when it is no longer there. */
function placeOf(anchor: Node, places: Map<Node, number>): number {
  let node: Node | null = anchor;
  while (node && !places.has(node)) node = node.parentNode;
  return node ? places.get(node)! : -1;
}
