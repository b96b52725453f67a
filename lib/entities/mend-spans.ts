import type { Mention } from './entity';
import { infoBoth, infoWord, type GazetteerMatch } from './model/gazetteer';
import { nameTypes } from './tagger/labels';
import type { TaggedName } from './tagger/tag-document';
import type { TaggedDocument } from './tagger/tagged-document';

const product = nameTypes.indexOf('product');

/** What a thing is may stand behind its name: "the Samsung 990 Pro SSD" (rule 13 of the guideline). */
const kinds = new Set('CPU CPUs GPU GPUs NPU SoC SoCs SSD SSDs HDD HDDs SUV SUVs'.split(' '));

/** "(2a)" of Nothing's telephones, "(2024)" of Motorola's. */
const inBrackets = /^(?:\d{1,2}[a-z]?|20\d\d)$/u;

/** A listed name of several words, none of them an everyday one, that reaches beyond what the tagger took of it. */
function isFuller(match: GazetteerMatch, { from, to, type }: TaggedName, { tokens }: TaggedDocument): boolean {
  const isWhole = match.from <= from && match.to >= to && match.to - match.from > to - from;
  if (!isWhole || match.info & (infoWord | infoBoth) || (match.info & 7) !== type) return false;
  // Listed as "Pegasus spyware", where the second word is no part of the name.
  return !tokens[match.to - 1]?.word.isLower;
}

/** Where a product's name ends: behind its generation, and before the kind of thing that it is. */
function endOfProduct({ from, to }: TaggedName, { tokens }: TaggedDocument, figures: Mention[]): number {
  const textOf = (index: number) => tokens[index]?.word.text ?? '';
  if (to - from > 1 && kinds.has(textOf(to - 1))) return to - 1;
  const next = tokens[to];
  if (!next?.hasSpace) return to;
  if (next.word.text === '(' && inBrackets.test(textOf(to + 1)) && textOf(to + 2) === ')') return to + 3;
  if (!/^\d{1,2}$/u.test(next.word.text) || tokens[to - 1]?.word.isNumber) return to;
  // "an Echo Show 5 $59.99", "the AirFun Pro 4."; not "iPhones 3 times", "Windows 7/8" or "Doom 5%".
  const behind = tokens[to + 1];
  const isAtEnd = !behind || (!behind.word.isWord && (behind.hasSpace || /^[.,;:!?)”"’]$/u.test(behind.word.text)));
  const isFigure = figures.some(({ start, end }) => start < next.end && next.start < end);
  const isDecimal = !behind?.hasSpace && !tokens[to + 2]?.hasSpace && tokens[to + 2]?.word.isNumber === true;
  return isAtEnd && !isFigure && !isDecimal ? to + 1 : to;
}

/** "Google Stadia Red Dead Redemption 2" is two products (rule 16): two listed names of two words or more, in a row. */
function splitProducts(name: TaggedName, matches: GazetteerMatch[]): TaggedName[] {
  if (name.type !== product || name.to - name.from < 4) return [name];
  const [first, second] = matches.filter(({ from, to }) => from >= name.from && to <= name.to);
  if (first?.from !== name.from || first.to !== second?.from || second.to !== name.to) return [name];
  const isProduct = ({ from, to, info }: GazetteerMatch) => to - from > 1 && (info & 7) === product;
  if (!isProduct(first) || !isProduct(second)) return [name];
  return [
    { ...name, to: first.to },
    { ...name, from: second.from },
  ];
}

/** The tagger's names with the ends that the lists and the rules of product names give them. In text order. */
export function mendSpans(names: TaggedName[], document: TaggedDocument, figures: Mention[]): TaggedName[] {
  const { matches } = document;
  const mended: TaggedName[] = [];
  let index = 0;
  for (const name of names) {
    while ((matches[index]?.to ?? Infinity) <= name.from) index++;
    const match = matches[index];
    const whole = match && isFuller(match, name, document) ? { ...name, from: match.from, to: match.to } : name;
    const to = whole.type === product ? endOfProduct(whole, document, figures) : whole.to;
    // Two parts of one listed name have become the same.
    if ((mended.at(-1)?.to ?? 0) <= whole.from) mended.push(...splitProducts({ ...whole, to }, matches));
  }
  return mended;
}
