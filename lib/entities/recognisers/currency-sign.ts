import { currencies } from './currencies';

export const signCodes = new Map<string, string>();
for (const { code, signs = [] } of currencies) {
  for (const sign of [...signs, code]) if (!signCodes.has(sign)) signCodes.set(sign, code);
}

/** The inside of a regular expression's group, longest first. */
export function alternatives(keys: Iterable<string>): string {
  return [...keys]
    .toSorted((a, b) => b.length - a.length)
    .map((key) => key.replace(/[$.*+?^()[\]{}|\\]/gu, '\\$&'))
    .join('|');
}

const longestSign = 7;
const signBefore = new RegExp(`(?<![\\p{L}\\d$])(${alternatives(signCodes.keys())})[ \\u00a0\\u202f]?$`, 'u');

/** "PHP 8.4" is the language and no price in pesos, which has two decimals or none. */
const phpRelease = /^[3-9]\.\d(?!\d)/u;

/** The currency sign directly before an amount, with its length including the space. */
export function readSign(text: string, start: number): { code: string; length: number } | null {
  const match = signBefore.exec(text.slice(Math.max(0, start - longestSign), start));
  const code = signCodes.get(match?.[1] ?? '');
  if (code === 'PHP' && phpRelease.test(text.slice(start, start + 5))) return null;
  return match && code ? { code, length: match[0].length } : null;
}
