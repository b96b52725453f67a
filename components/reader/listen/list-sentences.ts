import type { TextSegment } from '../../../lib/article/article-text';
import type { Span } from '../text/live-text';
import { endsInAbbreviation } from './abbreviations';

/** One thing that is said, and where it stands in the text. */
export interface Sentence extends Span {
  spoken: string;
}

/** What is said in the place of blocks that make no sense aloud. */
export interface Instead {
  code: string;
  table: string;
}

/** Chromium's voices from the network fall silent after 15 seconds; slow ones say 14 characters a second. */
const longestSpoken = 200;
/** The better the place for a breath, the earlier in the list. */
const breaths = [/[;:—–；：]\s*/gu, /[,،，、]\s*/gu, /\s+/gu];

/**
 * The text sentence by sentence, as it is read aloud. Headings, items of lists and captions are sentences of their own;
 * code and tables are named and left out; the signs of footnotes are not said.
 */
export function listSentences(text: string, segments: readonly TextSegment[], lang: string, instead: Instead) {
  const sentences: Sentence[] = [];
  let lastLeftOut: Element | null = null;
  let index = 0;
  for (const [block, start] of listBlocks(text)) {
    while (segments[index] && segments[index]!.start + segments[index]!.length <= start) index += 1;
    const leftOut = segments[index]?.node.parentElement?.closest('pre, table') ?? null;
    const end = start + block.length;
    if (!leftOut) {
      const signs = listSigns(segments, index, end);
      for (const span of splitBlock(block, start, lang)) addSentence(sentences, text, span, signs);
    } else if (leftOut === lastLeftOut) sentences.at(-1)!.end = end;
    else sentences.push({ start, end, spoken: leftOut.tagName === 'PRE' ? instead.code : instead.table });
    lastLeftOut = leftOut;
  }
  return sentences;
}

function listBlocks(text: string): [block: string, start: number][] {
  return Array.from(text.matchAll(/[^\n]+/g), (match) => [match[0], match.index]);
}

/** The raised numbers that lead to notes, from one segment on. */
function listSigns(segments: readonly TextSegment[], from: number, end: number): Span[] {
  const signs: Span[] = [];
  for (let index = from; index < segments.length && segments[index]!.start < end; index += 1) {
    const { node, start, length } = segments[index]!;
    if (node.parentElement?.closest('sup a[href^="#"]')) signs.push({ start, end: start + length });
  }
  return signs;
}

function splitBlock(block: string, offset: number, lang: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { segment, index } of segmenterOf(lang).segment(block)) {
    const end = index + segment.length;
    if (end < block.length && endsInAbbreviation(block.slice(start, end), lang)) continue;
    spans.push(...splitLong(block, { start, end }));
    start = end;
  }
  if (start < block.length) spans.push(...splitLong(block, { start, end: block.length }));
  return spans.map((span) => ({ start: span.start + offset, end: span.end + offset }));
}

function splitLong(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longestSpoken) {
    const to = from + findBreath(text.slice(from, from + longestSpoken));
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

/** Where to part a text that is too long for one breath: late in it, but nobody counts a few words. */
function findBreath(text: string): number {
  for (const breath of breaths) {
    const ends = Array.from(text.matchAll(breath), (match) => match.index + match[0].length);
    const last = ends.findLast((end) => end > longestSpoken / 3);
    if (last !== undefined) return last;
  }
  const isHalf = /[\uD800-\uDBFF]/.test(text.at(-1)!);
  return isHalf ? text.length - 1 : text.length;
}

function addSentence(sentences: Sentence[], text: string, { start, end }: Span, signs: Span[]): void {
  let spoken = '';
  let from = start;
  for (const sign of signs) {
    if (sign.start >= end || sign.end <= start) continue;
    spoken += text.slice(from, Math.max(from, sign.start));
    from = Math.min(sign.end, end);
  }
  spoken = (spoken + text.slice(from, end)).trim();
  // A line of stars between two parts has nothing to say.
  if (!/[\p{L}\p{N}]/u.test(spoken)) return;
  const blank = text.slice(start, end).length - text.slice(start, end).trimEnd().length;
  sentences.push({ start, end: end - blank, spoken });
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    // A page can name any language, also one that is none.
    const known = isTag(lang) ? lang : 'en';
    segmenters.set(lang, (segmenter = new Intl.Segmenter(known, { granularity: 'sentence' })));
  }
  return segmenter;
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
