import type { Mention } from './entity';

/** One run of letters and digits. "HarmonyOS-powered" is two words with "-" as the gap between. */
export interface Word extends Mention {
  text: string;
  /** What stands between the previous word and this one. */
  gap: string;
  /** First of its sentence, quotation, line or heading. */
  isFirst: boolean;
  /** In a line whose every word has a capital: capitals say nothing there. */
  isInTitleCase: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Their full stop ends no sentence. */
const abbreviations = new Set(
  'mr mrs ms dr prof st jr sr inc corp ltd co vs no gen sen rep gov u s k p d a m j r'.split(' '),
);

function startsSentence(gap: string, previous: Word | undefined): boolean {
  if (!previous || gap.includes('\n')) return true;
  if (/[“‘"(]$/u.test(gap) && gap.length > 1 && /[“‘"]$/u.test(gap)) return true;
  if (/[!?:…•·|]| [-–—] |^—/u.test(gap)) return true;
  return /\.["”’')\]]*\s/u.test(gap) && !abbreviations.has(previous.text.toLowerCase());
}

/** A heading: four words or more, most of the longer ones with capitals, no sentence's end. */
export function isTitleCase(line: string): boolean {
  if (line.length > 200 || /[.,;]["”’)]?$/u.test(line)) return false;
  const words = line.match(/[\p{L}][\p{L}\p{N}’'-]*/gu) ?? [];
  const long = words.slice(1).filter((word) => word.length > 3);
  return (
    words.length >= 4 && long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75
  );
}

/** All words of the text with what their surroundings say about their capitals. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const isInTitleCase = isTitleCase(line);
    for (const match of line.matchAll(wordPattern)) {
      const start = lineStart + match.index;
      const previous = words.at(-1);
      const gap = text.slice(previous?.end ?? 0, start);
      words.push({
        start,
        end: start + match[0].length,
        text: match[0],
        gap,
        isFirst: startsSentence(gap, previous),
        isInTitleCase,
      });
    }
    lineStart += line.length + 1;
  }
  return words;
}
