import type { TextQuoteSelector } from './selectors';

/** From 0 to 1: how much of what stood around the quote stands around text[start, end). */
export function contextScore(text: string, start: number, end: number, { prefix, suffix }: TextQuoteSelector): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return (before + after) / length;
}
