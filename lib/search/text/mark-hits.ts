import { findHits, type Hit } from './find-hits';
import { foldWithPlaces } from './fold';
import type { Marked } from '../search-answer';
import type { Term } from './terms';

const excerptLength = 160;
/** So much of what stands before the first hit is shown. */
const leadIn = 40;

/** The whole text, with what was searched for marked in its own spelling. */
export function markHits(text: string, terms: readonly Term[]): Marked[] {
  return cutMarked(text, hitsIn(text, terms), 0, text.length);
}

/** The place of the text where most of the terms stand together; its beginning when none does. */
export function markExcerpt(text: string, terms: readonly Term[]): Marked[] {
  if (text === '') return [];
  const hits = hitsIn(text, terms);
  const start = startOfWord(text, Math.max(0, bestStart(hits) - leadIn));
  const end = endOfWord(text, start + excerptLength);
  const marked = cutMarked(text, hits, start, end);
  if (start > 0) marked.unshift({ text: '… ', isHit: false });
  if (end < text.length) marked.push({ text: ' …', isHit: false });
  return marked.map((part) => ({ ...part, text: part.text.replaceAll(/\s+/gu, ' ') }));
}

/** In the text's own places, without those that lie in another. */
function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  const { folded, places } = foldWithPlaces(text);
  const placeOf = (index: number) => places?.[index] ?? index;
  const hits: Hit[] = [];
  for (const hit of findHits(folded, terms)) {
    const start = placeOf(hit.start);
    if (start >= (hits.at(-1)?.end ?? 0)) hits.push({ ...hit, start, end: placeOf(hit.end) });
  }
  return hits;
}

function bestStart(hits: readonly Hit[]): number {
  let best = { start: 0, terms: 0, hits: 0 };
  for (const [index, { start }] of hits.entries()) {
    const found = new Set<number>();
    let count = 0;
    for (let next = index; next < hits.length && hits[next]!.end <= start + excerptLength - leadIn; next += 1) {
      found.add(hits[next]!.term);
      count += 1;
    }
    if (found.size > best.terms || (found.size === best.terms && count > best.hits))
      best = { start, terms: found.size, hits: count };
  }
  return best.start;
}

function cutMarked(text: string, hits: readonly Hit[], from: number, to: number): Marked[] {
  const marked: Marked[] = [];
  const add = (start: number, end: number, isHit: boolean) => {
    if (start < end) marked.push({ text: text.slice(start, end), isHit });
  };
  let read = from;
  for (const hit of hits) {
    if (hit.end <= from || hit.start >= to) continue;
    const start = Math.max(hit.start, from);
    const end = Math.min(hit.end, to);
    add(read, start, false);
    add(start, end, true);
    read = end;
  }
  add(read, to, false);
  return marked;
}

/** A long word, or a text without spaces, is cut where it is; but never in the middle of a character. */
const longestWord = 20;

function startOfWord(text: string, from: number): number {
  if (from === 0 || /\s/u.test(text[from - 1]!)) return from;
  const blank = text.slice(from, from + longestWord).search(/\s/u);
  return blank >= 0 ? from + blank + 1 : wholeCharacter(text, from);
}

function endOfWord(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const blank = text.slice(to - longestWord, to + 1).search(/\s\S*$/u);
  return blank >= 0 ? to - longestWord + blank : wholeCharacter(text, to);
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
