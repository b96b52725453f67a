import { isDateLine, isHeading, wordsOf } from './line-kinds';
import type { Line } from './lines';
import { matchesPhrase } from './phrases/matches-phrase';
import { linkShare } from './prose';
import { type Removal, takeOut } from './take-out';

/** Further down stands no head. */
const MAX_LINES = 12;
/** A menu that came along in one line: four links and more, and hardly a word between them. */
const MAX_MENU = 300;
/** "Ann Lee, chief correspondent for chips": what a byline may add to the name. */
const MAX_POST = 45;

/** Takes off what stands above the text and is shown elsewhere: title, byline, date, section. */
export function trimHead(lines: Line[], title: string, byline: string[], removals: Removal[]): void {
  const titleWords = wordsOf(title);
  const names = byline.map(wordsOf).filter(Boolean);
  let sentences = 0;
  for (const { element, text } of lines.slice(0, MAX_LINES)) {
    const reason = headKind(element, text, titleWords, names);
    if (reason && !(reason === 'links' && sentences > 0)) takeOut(element, 'trim-ends', reason, removals);
    else if (text.length > 100 || /[.!?。！？]["”»]?$/.test(text)) sentences += 1;
    // Byline and day may stand below the standfirst, and no lower.
    if (sentences > 1) return;
  }
}

function headKind(element: Element, text: string, titleWords: string, names: string[]): string | null {
  const line = wordsOf(text);
  if (isTitle(element, line, titleWords)) return 'title';
  if (isByline(text, line, names)) return 'byline';
  if (isDateLine(text, 90)) return 'date';
  if (/^https?:\/\/\S+$/.test(text)) return 'address';
  if (text.length < MAX_MENU && element.querySelectorAll('a[href]').length >= 4 && linkShare(element) > 0.6)
    return 'links';
  // "The team | 5 min read" is a heading as often as a line.
  if (isHeading(element)) return matchesPhrase('leftovers', text) ? 'leftover' : null;
  if (/[.!?:]$/.test(text)) return null;
  // Menus are no list of definitions, which manuals set their contents as.
  if (text.length < 90 && linkShare(element) > 0.8 && !element.closest('dl')) return 'links';
  return null;
}

function isTitle(element: Element, line: string, titleWords: string): boolean {
  if (titleWords === '') return false;
  if (line === titleWords) return true;
  const isMost = line.length > 20 && line.length >= titleWords.length * 0.6;
  return isMost && titleWords.includes(line) && /^h[12]$/.test(element.localName);
}

function isByline(text: string, line: string, names: string[]): boolean {
  if (text.length > 120) return false;
  return (
    matchesPhrase('bylines', text) ||
    /^(?:von|par|por|di|door) [\p{Lu}][\p{L}.-]+(?: [\p{Lu}][\p{L}.-]+){1,3}$/u.test(text) ||
    (!/[.!?:]$/.test(text) && names.some((name) => line.startsWith(name) && line.length <= name.length + MAX_POST))
  );
}
