import type { Found, Recogniser, RecogniserOptions } from '../found';
import { finish, type Steps } from '../steps';
import { cues, datePatterns, type Cue } from './date-patterns';
import { publishedDay } from './resolve-date';

/** "May" is a verb more often than a month. It needs a day, a year or one of these before it. */
const beforeMay =
  /(?:\b(?:in|by|of|since|until|till|through|last|next|this|early|late|mid|from|to|during|for|before|after|around|between|and|on)[ -]|[(–-])$/iu;
/** "March on", "August company": a month alone at the start of a sentence is one when such a word follows. */
const afterMay =
  /^(?: (?:\d|and (?:June|July)|event|launch|issue|release|update|deadline|election|report|sales)|['’]s )/u;

/** Years have company: these before or after four digits make them something else. */
const notYearBefore =
  /(?:[#№@$€£¥₹~^*\\=_+:<>-]|\d[,.]|\b(?:port|line|error|code|id|no\.?|number|model|room|page|RTX|GTX|RX|version|build|of|x|×|about|over|nearly|roughly|than) ?)$/iu;
const notYearAfter =
  /^(?: ?(?:[%°x×*=+]|k\b|K\b|px|MB|GB|KB|mAh|Hz|MHz|GHz|nm|mm|cm|km|kg|W\b|nits?|lumens?|ppi|dpi|fps|x ?\d|MP\b|bytes?|bits?|meters?|metres?|miles?|feet|words|people|users|times|points|dollars|euros|votes|employees|units|copies|calories|series)|[-_]?(?:bit|inch|core|series|point)\b|[.,:]\d|th\b|-\d{3})/u;
/** "of 2017" and "over 2020" are dates after all when a calendar word stands before. */
const yearCue =
  /\b(?:in|since|by|until|year|early|late|mid|end of|start of|summer of|class of|half of|quarter of|back to|from|before|after|during|beginning of|middle of|rest of|most of|much of|part of|all of|throughout|than in|as of) $/iu;

/** "The best phones of 2024" is a year, "a library of 2024 songs" none. */
const endOfClause = /^(?:$|[.,;:!?)”"\n])/u;

function isYearAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (notYearAfter.test(text.slice(end, end + 14))) return false;
  if (yearCue.test(before) || (before.endsWith(' of ') && endOfClause.test(text.slice(end, end + 1)))) return true;
  if (notYearBefore.test(before)) return false;
  const year = Number(text.slice(start, end));
  // Four digits alone are a year in the news when they are near to ours.
  return year >= 1900;
}

function isMonthAlone(text: string, written: string, start: number, end: number): boolean {
  if (!/^may$/iu.test(written)) return true;
  return beforeMay.test(text.slice(Math.max(0, start - 10), start)) || afterMay.test(text.slice(end, end + 12));
}

function isMeant(text: string, written: string, start: number, end: number): boolean {
  if (/^\d{4}$/u.test(written)) return isYearAlone(text, start, end);
  if (/^\p{Lu}\p{L}+$/u.test(written)) return isMonthAlone(text, written, start, end);
  return true;
}

/** The sentence up to here, as far as 120 characters back. */
function sentenceBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?\n] /u)
      .at(-1) ?? ''
  );
}

/**
 * Everything with a calendar name or a year: July 12, March of 2017, first quarter of 2017, next Tuesday, 2026. A step for
 * each pattern: the browser compiles an expression when it is first used, a millisecond or more each.
 */
export function* dateSteps(text: string, options: RecogniserOptions = {}): Steps<Found[]> {
  const published = publishedDay(options.publishedTime);
  const isDayFirst = options.lang !== null && options.lang !== undefined && !/^en(?:-(?:US|PH))?$/iu.test(options.lang);
  const found: Found[] = [];
  const present = new Set((Object.keys(cues) as Cue[]).filter((cue) => cues[cue].test(text)));
  for (const { cue, expression, read } of datePatterns) {
    if (!present.has(cue)) continue;
    for (const match of text.matchAll(expression)) {
      const lead = /^(?:the | )/u.exec(match[0])?.[0].length ?? 0;
      const tail = /[ ,]+$/u.exec(match[0])?.[0].length ?? 0;
      const start = match.index + lead;
      const end = match.index + match[0].length - tail;
      const written = text.slice(start, end);
      if (written.includes('\n') || !isMeant(text, written, start, end)) continue;
      const value = read(match.groups ?? {}, { published, isDayFirst, before: sentenceBefore(text, start) });
      found.push(value ? { start, end, type: 'date', value } : { start, end, type: 'date' });
    }
    yield;
  }
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

export const findDates: Recogniser = (text, options) => finish(dateSteps(text, options));
