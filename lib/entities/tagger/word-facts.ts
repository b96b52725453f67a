import { hashText, mix } from './hash';

/** What the letters of a word say, once for each spelling. All hashes. */
export interface WordFacts {
  text: string;
  exact: number;
  lower: number;
  lowerText: string;
  shape: number;
  shortShape: number;
  affixes: number[];
  suffix3: number;
  isWord: boolean;
  isCapital: boolean;
  isLower: boolean;
  isNumber: boolean;
  /** Word classes, finer and coarser; 0 if the word has none. */
  fineClass: number;
  coarseClass: number;
}

export type ClassLookup = (lowerHash: number) => { fine: number; coarse: number };

function letterShape(letter: string): string {
  if (/\p{Lu}/u.test(letter)) return 'X';
  if (/\p{L}/u.test(letter)) return 'x';
  return /\p{N}/u.test(letter) ? 'd' : letter;
}

export function readWordFacts(text: string, classOf: ClassLookup): WordFacts {
  const lowerText = text.toLowerCase();
  const lower = hashText(lowerText);
  const shape = [...text].map(letterShape).join('');
  const affixes: number[] = [];
  for (let length = 1; length <= 4; length++) {
    if (lowerText.length < length) break;
    affixes.push(mix(length, hashText(lowerText.slice(0, length))), mix(-length, hashText(lowerText.slice(-length))));
  }
  const { fine, coarse } = classOf(lower);
  return {
    text,
    exact: hashText(text),
    lower,
    lowerText,
    shape: hashText(shape.replace(/(.)\1{3,}/gu, '$1$1$1$1')),
    shortShape: hashText(shape.replace(/(.)\1+/gu, '$1')),
    affixes,
    suffix3: hashText(lowerText.slice(-3)),
    isWord: /[\p{L}\p{N}]/u.test(text),
    isCapital: /\p{Lu}/u.test(text) || (/^\p{N}/u.test(text) && /\p{L}/u.test(text)),
    isLower: /^\p{Ll}+$/u.test(text),
    isNumber: /^\p{N}+$/u.test(text),
    fineClass: fine,
    coarseClass: coarse,
  };
}
