import type { Mention } from './entity';
import type { Steps } from './steps';
import type { NameType } from './tagger/labels';
import type { Token } from './tagger/read-tokens';

/** One more place of a name that is known. */
export interface Repeat extends Mention {
  name: string;
}

/** Written in another case it is still this name: two words, a digit, or letters that no common word has in a row. */
function isDistinctive(name: string, lowerCase: ReadonlySet<string>): boolean {
  if (/\p{N}| /u.test(name)) return true;
  return name.length >= 3 && /^\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(name) && !lowerCase.has(name.toLowerCase());
}

const tokensAStep = 1000;
const namesAStep = 50;

interface Name {
  name: string;
  inLower: string;
  /** It may be written in another case. */
  isCaseFree: boolean;
}

/** A name found once is found everywhere: in headlines, in another case, at the start of a sentence. */
export function* repeatSteps(
  text: string,
  tokens: Token[],
  types: ReadonlyMap<string, NameType>,
  lowerCase: ReadonlySet<string>,
): Steps<Repeat[]> {
  const lower = text.toLowerCase();
  // Lower-casing may change a text's length in a few scripts; then only exact repeats are looked for.
  const isAligned = lower.length === text.length;
  const byFirst = new Map<string, Name[]>();
  for (const [index, name] of [...types.keys()].entries()) {
    if (index % namesAStep === 0) yield;
    const first = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u.exec(name)?.[0].toLowerCase() ?? name;
    const inLower = name.toLowerCase();
    const isCaseFree = isAligned && isDistinctive(name, lowerCase);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name, inLower, isCaseFree }]);
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.name.length - a.name.length);
  const repeats: Repeat[] = [];
  for (const [index, { word, start, isFirst }] of tokens.entries()) {
    if (index % tokensAStep === 0) yield;
    const names = word.isWord ? byFirst.get(word.lowerText) : undefined;
    if (!names) continue;
    for (const { name, inLower, isCaseFree } of names) {
      const end = start + name.length;
      const isThere = text.startsWith(name, start) || (isCaseFree && lower.startsWith(inLower, start));
      if (!isThere || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue;
      // "Signal" once, then "Signal strength": at a sentence's start a word of the article proves nothing.
      if (isFirst && lowerCase.has(inLower)) continue;
      repeats.push({ start, end, name });
      break;
    }
  }
  return repeats;
}
