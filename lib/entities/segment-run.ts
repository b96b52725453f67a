import type { Found } from './found';
import type { NameType } from './known-names';
import { doubtfulNames } from './known-names';
import {
  commonFirstWords,
  eventTails,
  nothingTails,
  organisationHeads,
  organisationTails,
  placeTails,
  productSuffixes,
} from './name-cues';
import { isModelNumber, matchKnown, type KnownMatch, type Run } from './name-runs';
import type { Tags } from './part-of-speech';
import type { Word } from './words';

/** The article as the name finder sees it. The arrays go by word. */
export interface Reading {
  text: string;
  words: Word[];
  tags: (Tags | undefined)[];
  figures: (Found | undefined)[];
  /** Words that the article writes without a capital somewhere. */
  lowerCase: ReadonlySet<string>;
}

export interface Candidate extends Run {
  /** Missing if the votes of all mentions decide. */
  type?: NameType;
  fullName?: string;
  /** Counts only when the same name is found elsewhere without doubt. */
  isDoubtful: boolean;
}

const functionTags = [
  'Determiner',
  'Pronoun',
  'Preposition',
  'Conjunction',
  'Adverb',
  'Verb',
  'QuestionWord',
  'Adjective',
  'Negative',
  'Expression',
  'Date',
];
const nameTags = ['Person', 'Place', 'Organization', 'ProperNoun', 'Acronym'];

/** A sentence's first word that would have its capital anyway. */
function isCommon(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  const tags = reading.tags[index];
  if (!word?.isFirst || /\p{N}|\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word.text)) return false;
  if (commonFirstWords.has(word.text) || reading.lowerCase.has(word.text.toLowerCase())) return true;
  if (!tags || nameTags.some((tag) => tags.has(tag))) return false;
  return functionTags.some((tag) => tags.has(tag)) || tags.has('Plural');
}

/** It may end behind the run: "Face ID", "Retina display", "Securities and Exchange Commission" have words that break one. */
function knownAt(reading: Reading, index: number): (KnownMatch & Run) | null {
  const word = reading.words[index];
  const known = word ? matchKnown(reading.text, word) : null;
  if (!known) return null;
  let last = index;
  while ((reading.words[last + 1]?.start ?? known.end) < known.end) last++;
  return { ...known, from: index, to: last };
}

function isDoubtfulKnown(reading: Reading, known: KnownMatch & Run): boolean {
  const word = reading.words[known.from];
  return (
    known.from === known.to &&
    doubtfulNames.has(known.name) &&
    (word?.isFirst === true || word?.isInTitleCase === true) &&
    known.name !== 'Apple'
  );
}

/** Numbers and suffixes that belong to the product before them: "16 Pro Max", "Series 8", "X". */
function extendProduct(reading: Reading, from: number, to: number): number {
  let end = from;
  for (let index = from + 1; index <= to; index++) {
    const word = reading.words[index];
    const following = reading.words[index + 1];
    if (!word || reading.figures[index]?.type === 'version') break;
    const isSeries =
      /^(?:Series|Gen|Version|Model|Mark)$/u.test(word.text) && /^[\dA-Z]/u.test(following?.text ?? '') && index < to;
    if (isSeries) {
      end = ++index;
      continue;
    }
    if (!/^\d/u.test(word.text) && !isModelNumber(word.text) && !productSuffixes.has(word.text)) break;
    end = index;
  }
  return end;
}

function tailType(reading: Reading, run: Run): NameType | 'nothing' | null {
  const last = reading.words[run.to]?.text ?? '';
  const first = reading.words[run.from]?.text ?? '';
  if (run.from === run.to) return null;
  if (nothingTails.has(last)) return 'nothing';
  if (organisationTails.has(last)) return 'organisation';
  if (eventTails.has(last)) return 'event';
  const hasOf = reading.words.slice(run.from, run.to).some((word) => word.text === 'of' || word.text === 'for');
  if (organisationHeads.has(first) && hasOf) return 'organisation';
  return placeTails.has(last) ? 'place' : null;
}

/** Cuts a run of capitals into names: known ones, maker with product, and what is left for the votes. */
export function segmentRun(reading: Reading, run: Run): Candidate[] {
  const { words } = reading;
  let { from } = run;
  while (from <= run.to && isCommon(reading, from) && !knownAt(reading, from)) from++;
  if (words[from]?.text === 'The' && !knownAt(reading, from)) from++;
  while (from <= run.to && /^\p{Ll}+$/u.test(words[from]?.text ?? '')) from++;
  if (from > run.to) return [];
  const isHeading = words[from]?.isInTitleCase === true;
  const tail = isHeading ? null : tailType(reading, { from, to: run.to });
  const whole = knownAt(reading, from);
  if (tail === 'nothing') return [];
  if (tail && !(whole && whole.to === run.to)) return [{ from, to: run.to, type: tail, isDoubtful: false }];
  const candidates: Candidate[] = [];
  let index = from;
  while (index <= run.to) {
    const known = knownAt(reading, index);
    const candidate: Candidate = known
      ? fromKnown(reading, known, run.to, isHeading)
      : fromFree(reading, index, run.to, isHeading);
    if (candidate.to >= candidate.from) candidates.push(candidate);
    index = Math.max(candidate.to, index) + 1;
  }
  return candidates;
}

function fromKnown(reading: Reading, known: KnownMatch & Run, to: number, isHeading: boolean): Candidate {
  const { type, fullName, name } = known;
  const isDoubtful = isDoubtfulKnown(reading, known);
  if (type === 'product') {
    const end = extendProduct(reading, known.from, to);
    const extended = extendProduct(reading, Math.max(known.to, end), to);
    const last = Math.max(known.to, extended);
    const next = reading.words[last + 1];
    // "Chrome Remote Desktop": more capitals go on naming it. "Stadia Destiny" are two: the table knows the second.
    if (last < to && !isHeading && next?.gap === ' ' && !knownAt(reading, last + 1)) {
      return { from: known.from, to: fromFree(reading, last + 1, to, isHeading).to, type, isDoubtful: false };
    }
    return last > known.to
      ? { from: known.from, to: last, type, isDoubtful: false }
      : { from: known.from, to: last, type, fullName, isDoubtful };
  }
  const year = reading.words[known.to + 1];
  if (type === 'event' && known.to < to && /^(?:19|20)\d\d$/u.test(year?.text ?? '')) {
    return { from: known.from, to: known.to + 1, type, isDoubtful: false };
  }
  const rest = knownAt(reading, known.to + 1);
  // "U.S. Department of Commerce"
  if (
    fullName.startsWith('United ') &&
    rest?.type === 'organisation' &&
    /^\.? $/u.test(reading.words[rest.from]?.gap ?? '')
  ) {
    return { from: known.from, to: rest.to, type: 'organisation', fullName: rest.fullName, isDoubtful: false };
  }
  if (type === 'organisation' && known.to < to) {
    const next = reading.words[known.to + 1];
    const isPersonal = ['FirstName', 'Person'].some((tag) => reading.tags[known.to + 1]?.has(tag));
    if (rest?.type === 'product') {
      const product = fromKnown(reading, rest, to, isHeading);
      return { from: known.from, to: product.to, type: 'product', isDoubtful: false };
    }
    if (!rest && !isPersonal && !isHeading && next?.gap === ' ') {
      const free = fromFree(reading, known.to + 1, to, isHeading);
      return { from: known.from, to: free.to, type: 'product', isDoubtful: false };
    }
  }
  return { from: known.from, to: known.to, type, fullName: fullName === name ? name : fullName, isDoubtful };
}

/** Words that no table knows, up to the next that one does. */
function fromFree(reading: Reading, from: number, to: number, isHeading: boolean): Candidate {
  const { words, tags } = reading;
  const first = words[from];
  // A number or a small word that a name before it has left over.
  if (!first || /^\d+\p{Ll}?$|^\p{Ll}+$/u.test(first.text)) return { from, to: from - 1, isDoubtful: true };
  let last = from;
  while (last < to && !knownAt(reading, last + 1)) {
    // "Kyle Wiens of Acme" are two names, "Call of Duty" is one.
    if (words[last + 1]?.text === 'of' && ['Person', 'FirstName', 'LastName'].some((tag) => tags[last]?.has(tag)))
      break;
    last++;
  }
  while (last > from && /^\p{Ll}+$/u.test(words[last]?.text ?? '') && words[last]?.gap !== '.') last--;
  const isLoneFirst = last === from && first.isFirst && !/\p{N}|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(first.text);
  const hasNameTag = tags[from]?.has('Person') || tags[from]?.has('Place');
  return { from, to: last, isDoubtful: isHeading || (isLoneFirst && !hasNameTag) };
}
