const WORDS_A_MINUTE = 220;
const CHARACTERS_A_MINUTE = 450;

// Chinese and Japanese are written without spaces: a character counts as a word there. Korean has spaces.
const word = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Words in a text; in Chinese and Japanese, characters. */
export function countWords(text: string): number {
  let count = 0;
  // Counted without making an object of each match.
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}

/** Whole minutes, at least one. */
export function readingMinutes(wordCount: number, lang: string | null): number {
  const pace = /^(?:zh|ja)\b/i.test(lang ?? '') ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE;
  return Math.max(1, Math.round(wordCount / pace));
}
