import type { Mention } from './entity';
import type { NameType } from './known-names';
import type { Reading } from './segment-run';

export interface Repeat extends Mention {
  name: string;
}

/** Written in another case it is still this name: two words, a digit, or letters that no common word has in a row. */
function isDistinctive(name: string, reading: Reading): boolean {
  if (/\p{N}| /u.test(name)) return true;
  return name.length >= 3 && /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(name) && !reading.lowerCase.has(name.toLowerCase());
}

/** A name found once is found everywhere: in headlines, in another case, at the start of a sentence. */
export function findRepeats(reading: Reading, types: ReadonlyMap<string, NameType>): Repeat[] {
  const { text, words, figures } = reading;
  const lower = text.toLowerCase();
  // Lower-casing may change a text's length in a few scripts; then only exact repeats are looked for.
  const isAligned = lower.length === text.length;
  const folded = new Map([...types.keys()].map((name) => [name, name.toLowerCase()]));
  const byFirst = new Map<string, string[]>();
  for (const name of types.keys()) {
    const first = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u.exec(name)?.[0].toLowerCase() ?? name;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), name].toSorted((a, b) => b.length - a.length),
    );
  }
  const repeats: Repeat[] = [];
  for (const [index, word] of words.entries()) {
    if (figures[index]) continue;
    for (const name of byFirst.get(word.text.toLowerCase()) ?? []) {
      const end = word.start + name.length;
      if (/[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue;
      const isExact = text.startsWith(name, word.start);
      const isOtherCase =
        isAligned && isDistinctive(name, reading) && lower.startsWith(folded.get(name) ?? name, word.start);
      if (!isExact && !isOtherCase) continue;
      repeats.push({ start: word.start, end, name });
      break;
    }
  }
  return repeats;
}
