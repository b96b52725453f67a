import { readReach, type Gazetteer } from '../model/gazetteer';
import { hashPoint, hashStart, hashText, hashUnit, mix } from './hash';
import { digit, kindOf, letter, lower as lowerCase, upper } from './letter-kinds';

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
  hasDigit: boolean;
  /** Two capitals or more and nothing else. */
  isShouted: boolean;
  /** How many tokens the longest listed name has that starts with it; 0 if none does. */
  reach: number;
  /** Word classes, finer and coarser; 0 if the word has none. */
  fineClass: number;
  coarseClass: number;
}

export type ClassLookup = (lowerHash: number) => { fine: number; coarse: number };

/** What a model knows of words. */
export interface WordLookups {
  classOf: ClassLookup;
  gazetteer: Pick<Gazetteer, 'reach'>;
}

const longestAffix = 4;
/** Of equal letters in a row, so many stand in a shape. */
const longestRun = 4;
const shapes = { upper: 'X'.charCodeAt(0), lower: 'x'.charCodeAt(0), digit: 'd'.charCodeAt(0) };

function shapeOf(kind: number, codePoint: number): number {
  if (kind === upper) return shapes.upper;
  if (kind & letter) return shapes.lower;
  return kind === digit ? shapes.digit : codePoint;
}

/** The hashes of "Xxxxx" and "Xx" for "Huawei", and the kinds of its characters. */
function readShape(text: string): { shape: number; shortShape: number; kinds: number } {
  let shape = hashStart;
  let shortShape = hashStart;
  let kinds = 0;
  let previous = -1;
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index++;
    const kind = kindOf(codePoint);
    kinds |= kind;
    const form = shapeOf(kind, codePoint);
    run = form === previous ? run + 1 : 1;
    previous = form;
    if (run > longestRun) continue;
    shape = hashPoint(form, shape);
    if (run === 1) shortShape = hashPoint(form, shortShape);
  }
  return { shape, shortShape, kinds };
}

function readAffixes(lowerText: string): number[] {
  const affixes: number[] = [];
  let prefix = hashStart;
  for (let length = 1; length <= longestAffix && length <= lowerText.length; length++) {
    prefix = hashUnit(lowerText.charCodeAt(length - 1), prefix);
    let suffix = hashStart;
    for (let index = lowerText.length - length; index < lowerText.length; index++)
      suffix = hashUnit(lowerText.charCodeAt(index), suffix);
    affixes.push(mix(length, prefix), mix(-length, suffix));
  }
  return affixes;
}

/** Everything that is asked of a word's letters, read once. */
export function readWordFacts(text: string, { classOf, gazetteer }: WordLookups): WordFacts {
  const lowerText = text.toLowerCase();
  const lower = hashText(lowerText);
  const { shape, shortShape, kinds } = readShape(text);
  const { fine, coarse } = classOf(lower);
  const startsWithDigit = kindOf(text.codePointAt(0) ?? 0) === digit;
  const word: WordFacts = {
    text,
    exact: hashText(text),
    lower,
    lowerText,
    shape,
    shortShape,
    affixes: readAffixes(lowerText),
    suffix3: hashText(lowerText.slice(-3)),
    isWord: (kinds & (letter | digit)) !== 0,
    isCapital: (kinds & upper) !== 0 || (startsWithDigit && (kinds & letter) !== 0),
    isLower: kinds === lowerCase,
    isNumber: kinds === digit,
    hasDigit: /\d/u.test(text),
    isShouted: kinds === upper && text.length > 1,
    reach: 0,
    fineClass: fine,
    coarseClass: coarse,
  };
  word.reach = readReach(gazetteer, word);
  return word;
}
