/** What a character is, as bits: more than one letter's kind never, so that a word's are put together with "or". */
export const upper = 1;
export const lower = 2;
/** Letters of scripts without case. */
const otherLetter = 4;
export const digit = 8;
/** Accents and the like: part of a word, but not its start. */
export const mark = 16;
export const space = 32;
const sign = 64;

export const letter = upper | lower | otherLetter;

function readKind(text: string): number {
  if (/\s/u.test(text)) return space;
  if (/\p{Lu}/u.test(text)) return upper;
  if (/\p{Ll}/u.test(text)) return lower;
  if (/\p{L}/u.test(text)) return otherLetter;
  if (/\p{N}/u.test(text)) return digit;
  return /\p{M}/u.test(text) ? mark : sign;
}

/** Read once: looking a character up is ten times faster than asking an expression. */
const common = Uint8Array.from({ length: 0x250 }, (_, code) => readKind(String.fromCharCode(code)));
const others = new Map<number, number>();

export function kindOf(codePoint: number): number {
  const kind = common[codePoint] ?? others.get(codePoint);
  if (kind !== undefined) return kind;
  const read = readKind(String.fromCodePoint(codePoint));
  others.set(codePoint, read);
  return read;
}
