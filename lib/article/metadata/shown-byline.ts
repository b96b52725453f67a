import { type AuthorMarks, authorLink, authorMarks, markAround } from './author-marks';
import { isOffice, leadIn, looksLikePerson, namesInLine, personNames, startsWithOtherRole } from './person-names';
import { squeeze } from '../steps/take-out';
import type { Line, VisibleLines } from './visible-lines';
import { writtenDate } from './written-date';

/** How a text names its author after its last paragraph. */
const signature =
  /\b(?:this (?:guest )?(?:post|article|story|essay|piece) (?:was |is )?(?:originally )?(?:written |contributed |authored )?by|(?:guest )?(?:post|article|essay) by|written by|about the author[:\s]|blog ?beitrag von|(?:gastbeitrag|beitrag|interview|kommentar|text) von|(?:über den autor|über die autorin)[:\s]|posted by|- autor[:\s])\s*/i;

/** A line of its own before the name. */
const announcement =
  /^(?:(?:written |posted |published |words |text )?(?:by|von|par|por)|authors?|autor(?:in)?|auteur|contributors?|verfasst von|geschrieben von|作者|著者)\s*[:：]?$/iu;

const LINES_BEFORE = 8;
const LINES_AFTER = 45;
/** A name beside a date, given whole and near, or one mark and something else; a capitalised topic has less. */
const ENOUGH = 2.4;
const ENOUGH_FOR_AN_OFFICE = 1.5;

/** A line's names, and what speaks for them. */
interface Signed {
  at: number;
  names: string[];
  score: number;
  isAside: boolean;
}

/** What is known of the page. */
interface Page {
  lines: readonly Line[];
  /** The line with the headline. */
  start: number;
  marks: AuthorMarks;
  isSite: (name: string) => boolean;
}

/** Names as the page shows them: around the headline, by what speaks for each; else those that sign the text below. */
export function shownByline(
  document: Document,
  allLines: VisibleLines,
  start: number,
  isSite: (name: string) => boolean,
  isDoubtful = false,
): string[] {
  // Beside the lines that are read, those that stand around the last of them.
  const lines = allLines.first(start + LINES_AFTER + 3);
  const page = { lines, start, marks: authorMarks(document), isSite };
  const people: Signed[] = [];
  const offices: Signed[] = [];
  const until = Math.min(lines.length, start + LINES_AFTER);
  for (let at = Math.max(0, start - LINES_BEFORE); at < until; at++) {
    const signed = at === start ? null : readLine(page, at);
    if (signed) (signed.names.every((name) => isOffice(name) || isSite(name)) ? offices : people).push(signed);
  }
  return (
    together(people, isDoubtful ? ENOUGH + 0.8 : ENOUGH) ??
    signedBelow({ ...page, lines: allLines.all() }, until) ??
    together(offices, ENOUGH_FOR_AN_OFFICE) ??
    []
  );
}

function readLine({ lines, start, marks, isSite }: Page, at: number): Signed | null {
  const line = lines[at]!;
  if (line.text.length > 220 || startsWithOtherRole(line.text)) return null;
  const markup = firstOf(line.parts, (part) => markAround(part, marks.markup));
  const named = firstOf(line.parts, (part) => markAround(part, marks.named));
  const link = firstOf(line.parts, authorLink);
  const isMarked = markup !== null || named !== null || link !== null;
  const isAnnounced = announcement.test(lines[at - 1]?.text ?? '');
  let { names, isLed, isWhole } = namesInLine(isAnnounced ? `by ${line.text}` : line.text, isMarked);
  // "17 September 2019 Ann Lee 3 comments": the marked part alone is the name.
  const own = partedText(link ?? markup ?? named);
  if (names.length === 0 && isMarked && line.parts.length > 1 && own.length < 80)
    ({ names, isWhole } = namesInLine(own, true));
  if (names.length === 0 && (isMarked || isLed)) {
    names = personNames([own.length < 80 && own !== '' ? own : line.text], [])
      .filter((name) => markup !== null || isOffice(name) || isSite(name))
      .slice(0, 1);
    isWhole = true;
  }
  names = names.filter((name) => !isSite(name) || isLed || isMarked);
  if (names.length === 0) return null;
  const name = names[0]!.split(', ')[0]!.toLowerCase();
  const isFull = looksLikePerson(names[0]!) && name.includes(' ');
  const isLinked = line.parts.some((part) => part.closest('a[href]')?.textContent?.toLowerCase().includes(name));
  const isPictured = marks.portraits.some((alt) => alt.includes(name) && alt.length <= name.length + 25);
  const distance = at - start;
  const speaking: [boolean, number][] = [
    [isLed, 3.5],
    [markup !== null, 3],
    [named !== null, 2],
    [link !== null, 2],
    [isPictured && isFull, 1.2],
    [lines.slice(Math.max(0, at - 2), at + 3).some(isDateLine), 1.2],
    [isWhole && isFull, 1],
    [isWhole && names.length > 1, 0.4],
    [Math.abs(distance) <= 6, 0.5],
    [distance < 0, -0.4],
    // A link to anything but an author is a topic.
    [isLinked && !isLed && !isMarked, -1.5],
    [line.isAside, isMarked ? -1.5 : -3.5],
  ];
  const score = speaking.reduce((sum, [holds, points]) => sum + (holds ? points : 0), -Math.abs(distance) * 0.04);
  return { at, names, score, isAside: line.isAside };
}

const words = (node: Node): string => squeeze(node.textContent ?? '');

/** The text of an element whose boxes each say one thing: a name above a date. */
function partedText(element: Element | null): string {
  const boxes = [...(element?.querySelectorAll('div, p, li, time') ?? [])].filter((box) => box.childElementCount === 0);
  const whole = element ? words(element) : '';
  return boxes.length > 1 && boxes.map(words).join('') === whole ? boxes.map(words).join(' | ') : whole;
}

const firstOf = (parts: Element[], find: (part: Element) => Element | null): Element | null =>
  parts.map(find).find((found) => found !== null) ?? null;

const isDateLine = ({ text }: Line): boolean => text.length < 90 && writtenDate(text) !== null;

/** The best-founded line, and the lines beside it that are founded as well: one author a line. */
function together(found: Signed[], least: number): string[] | null {
  const best = found.reduce<Signed | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best || best.score < least) return null;
  const names: string[] = [];
  let last = best.at;
  for (const { at, names: more, score, isAside } of found) {
    if (at < best.at || at - last > 3 || score < best.score - 0.7 || isAside !== best.isAside) continue;
    names.push(...more);
    last = at;
  }
  return personNames(names, []);
}

function signedBelow({ lines, marks, isSite }: Page, from: number): string[] | null {
  for (let at = from; at < lines.length; at++) {
    const { text, isAside, parts } = lines[at]!;
    if (isAside || text.length > 400) continue;
    const found = signature.exec(text);
    const isSigned = found !== null && found.index < 40;
    const isAnnounced = announcement.test(lines[at - 1]?.text ?? '');
    const isMarked = parts.some((part) => markAround(part, marks.markup) ?? markAround(part, marks.named));
    // Most lines end here, so that a page of thousands stays cheap.
    if (!isSigned && !isAnnounced && !isMarked && !(text.length < 80 && leadIn.test(text))) continue;
    const rest = isSigned ? text.slice(found.index + found[0].length) : text;
    const { names, isLed, isWhole } = namesInLine(isSigned || isAnnounced ? `by ${rest}` : rest);
    const people = names.filter((name) => (looksLikePerson(name) || isLed) && !isSite(name));
    if (people.length > 0 && (isSigned || isAnnounced || isWhole)) return people;
  }
  return null;
}
