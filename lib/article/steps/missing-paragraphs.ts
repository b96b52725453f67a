import { elementOf, findReasons } from '../find-dropped';
import type { Metadata } from '../metadata/read-metadata';
import { findLines, numberLine, type PageLine } from '../page-lines';
import { wordsOf } from './line-kinds';
import { matchesPhrase } from './phrases/matches-phrase';
import { rename } from './pictures';
import type { Removal } from './take-out';
import { isBio } from './trim-tail';

/** In characters, next to no link in them. Standfirsts, captions and boxes that sell something are shorter. */
const MIN_INSIDE = 250;
const MIN_ABOVE = 200;
const MIN_POINT = 60;
/** How far above the text its opening may stand, in lines. */
const REACH = { paragraph: 6, point: 12 };
/** So many are another article, or a page made to be slow. */
const MAX_FOUND = 100;
/** Lines that begin alike are said twice: a caption and its short form, the same on two screens. */
const SAME = 60;
const notArticle = ['notices', 'smallPrint', 'bios', 'calls', 'walls'] as const;
const whole = 'ul, ol, dl, table, blockquote, figure, pre, p, h1, h2, h3, h4, h5, h6';

type Said = Pick<Metadata, 'title' | 'byline'>;

/**
 * Puts back paragraphs that the extractor left out between those it took, and the opening that it left in the page's
 * head, each with the heading right above it. Of 258 pages it had left out 18 such pieces, all but one the article's.
 */
export function addMissingParagraphs(root: Element, lines: PageLine[], said: Said, removals: Removal[]): void {
  const kept = findLines(root);
  const numbers = [...kept.keys()].filter((number) => kept.get(number) !== root).toSorted((one, other) => one - other);
  const [first, last] = [numbers[0], numbers.at(-1)!];
  if (first === undefined) return;
  const isMissing = (number: number): boolean =>
    number >= 0 && !kept.has(number) && !lines[number]!.isMixed && !root.contains(lines[number]!.anchor);
  const found: number[] = [];
  for (let number = Math.max(0, first - REACH.point); number < last; number += 1)
    if ((number < first ? isOpening(number) : isParagraph(lines[number]!)) && isMissing(number)) found.push(number);
  if (found.length === 0 || found.length > MAX_FOUND) return;

  const names = said.byline.map(wordsOf).filter((name) => name.includes(' '));
  const reasons = findReasons(lines, removals);
  const times = countBeginnings(lines);
  // What the extractor has written anew has lost its number.
  const held = letters(root.textContent ?? '');
  const isOwn = (number: number): boolean => {
    const { text } = lines[number]!;
    if (reasons.has(number) || times.get(beginning(text))! > 1 || held.includes(letters(beginning(text)))) return false;
    return !notArticle.some((kind) => matchesPhrase(kind, text)) && !isBio(text, names);
  };
  const wanted = new Set(found.filter(isOwn));
  for (const number of wanted)
    if (isMissing(number - 1) && !reasons.has(number - 1) && isHeading(lines[number - 1]!, said.title))
      wanted.add(number - 1);
  let list: Element | null = null;
  for (const number of [...wanted].toSorted((one, other) => one - other)) {
    const copy = copyOf(lines[number]!, number);
    if (copy.localName === 'li' && list && wanted.has(number - 1)) {
      list.append(copy);
      continue;
    }
    list = copy.localName === 'li' ? root.ownerDocument.createElement('ul') : null;
    list?.append(copy);
    const next = numbers.find((other) => other > number)!;
    place(root, kept.get(next)!).before(list ?? copy);
  }

  function isOpening(number: number): boolean {
    const { element, text, prose } = lines[number]!;
    if (prose < text.length) return false;
    if (element.localName === 'p') return first! - number <= REACH.paragraph && text.length >= MIN_ABOVE;
    return isPoint(lines[number]) && (isPoint(lines[number - 1]) || isPoint(lines[number + 1]));
  }
}

const isParagraph = ({ element, text, prose }: PageLine): boolean =>
  text.length >= MIN_INSIDE && prose >= text.length * 0.9 && /^(?:p|div)$/.test(element.localName);

/** One of several key points above the text. */
const isPoint = (line: PageLine | undefined): boolean =>
  line?.element.localName === 'li' && line.text.length >= MIN_POINT && line.prose === line.text.length;

const isHeading = ({ element, text, prose }: PageLine, title: string): boolean =>
  /^h[2-4]$/.test(element.localName) && prose === text.length && wordsOf(text) !== wordsOf(title);

const beginning = (text: string): string => text.slice(0, SAME);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

function countBeginnings(lines: PageLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(beginning(text), (counts.get(beginning(text)) ?? 0) + 1);
  return counts;
}

function copyOf(line: PageLine, number: number): Element {
  const copy = elementOf(line).cloneNode(true) as Element;
  const element = /^(?:li|h[2-4]|p)$/.test(copy.localName) ? copy : rename(copy, 'p');
  numberLine(element, number);
  return element;
}

/** The outermost paragraph, list or the like around an element, or itself. */
function place(root: Element, inner: Element): Element {
  let outermost = inner;
  for (let element = inner.parentElement; element && element !== root; element = element.parentElement)
    if (element.matches(whole)) outermost = element;
  return outermost;
}
