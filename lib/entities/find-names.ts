import { decideTypes } from './decide-types';
import type { Found } from './found';
import { findMalwareNames } from './malware-names';
import { findEntry, fullNameOf, infoWord } from './model/gazetteer';
import type { Model } from './model/model';
import { mendSpans } from './mend-spans';
import { notNames } from './not-names';
import { repeatSteps } from './repeats';
import { shortFormSteps } from './short-forms';
import type { Steps } from './steps';
import { nameTypes, type NameType } from './tagger/labels';
import { tagSteps } from './tagger/tag-document';
import { documentSteps, type TaggedDocument } from './tagger/tagged-document';
import { withoutMaker } from './without-maker';

export interface NameFound extends Found {
  type: NameType;
  /** What the mention is filed under: "Yu Chengdong" for "Yu", "United States" for "US". */
  fullName: string;
}

/** In a language that the tagger has not learned, only what the lists know and no word of a language is. */
export function* listedNameSteps(text: string, figures: Found[], model: Model): Steps<NameFound[]> {
  const document = yield* documentSteps(text, figures, model);
  const listed = document.matches.flatMap(({ from, to, info, entry }): NameFound[] => {
    const first = document.tokens[from];
    const last = document.tokens[to - 1];
    const type = nameTypes[info & 7];
    if (!first || !last || !type || info & infoWord || !/\p{Lu}/u.test(first.word.text)) return [];
    const surface = text.slice(first.start, last.end);
    return [{ start: first.start, end: last.end, type, fullName: fullNameOf(model.gazetteer, entry) ?? surface }];
  });
  return [...findMalwareNames(text), ...listed];
}

/** Words that the article writes without a capital somewhere. Handles and addresses are no prose. */
function readLowerCase({ tokens }: TaggedDocument): Set<string> {
  const words = new Set<string>();
  for (const [index, { word, hasSpace }] of tokens.entries())
    if (word.isLower && (hasSpace || !/^[@#./_]$/u.test(tokens[index - 1]?.word.text ?? ''))) words.add(word.text);
  return words;
}

interface Tagged {
  name: string;
  start: number;
  end: number;
  fits: Float32Array;
  isInTitleCase: boolean;
}

function* taggedSteps(text: string, document: TaggedDocument, model: Model, figures: Found[]): Steps<Tagged[]> {
  const { tokens } = document;
  const names = mendSpans(yield* tagSteps(model, document), document, figures);
  return names.flatMap(({ from, to, fits }): Tagged[] => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const name = text.slice(start, end);
    return notNames.has(name) ? [] : [{ name, start, end, fits, isInTitleCase: tokens[from]?.isInTitleCase ?? false }];
  });
}

/** Headlines are the tagger's weak spot; where the body knows a name in it, the body is right. */
function dropDoubtful(tagged: Tagged[], repeats: { start: number; end: number }[], bodyNames: Set<string>): Tagged[] {
  return tagged.filter(
    ({ name, start, end, isInTitleCase }) =>
      !isInTitleCase || bodyNames.has(name) || !repeats.some((repeat) => repeat.start < end && start < repeat.end),
  );
}

/** What each name is filed under, where that is another name; short forms are added to `types`. */
function* fullNameSteps(
  document: TaggedDocument,
  types: Map<string, NameType>,
  lowerCase: ReadonlySet<string>,
  { gazetteer }: Model,
): Steps<Map<string, string>> {
  const fullNames = new Map<string, string>();
  for (const name of types.keys()) {
    const entry = findEntry(gazetteer, name);
    const isListedSo = entry >= 0 && nameTypes[(gazetteer.infos[entry] ?? 0) & 7] === types.get(name);
    const listed = isListedSo ? fullNameOf(gazetteer, entry) : null;
    const fullName = listed ?? (types.get(name) === 'product' ? withoutMaker(name, types, gazetteer) : null);
    if (fullName !== null) fullNames.set(name, fullName);
    yield;
  }
  for (const [short, long] of yield* shortFormSteps(document, types, lowerCase, gazetteer)) {
    const type = types.get(long);
    if (type) types.set(short, type);
    fullNames.set(short, fullNames.get(long) ?? long);
  }
  return fullNames;
}

/** People, organisations, products, places and events of an English text. `figures` are spans already read. */
export function* nameSteps(text: string, figures: Found[], model: Model): Steps<NameFound[]> {
  const document = yield* documentSteps(text, figures, model);
  const { tokens } = document;
  const tagged = yield* taggedSteps(text, document, model, figures);
  const lowerCase = readLowerCase(document);
  yield;
  const bodyTypes = decideTypes(tagged.filter(({ isInTitleCase }) => !isInTitleCase));
  yield;
  const inHeadlines = tokens.filter(({ isInTitleCase }) => isInTitleCase);
  const projected = yield* repeatSteps(text, inHeadlines, bodyTypes, lowerCase);
  yield;
  const accepted = dropDoubtful(tagged, projected, new Set(bodyTypes.keys()));
  const types = decideTypes(accepted);
  yield;
  const fullNames = yield* fullNameSteps(document, types, lowerCase, model);
  const repeats = yield* repeatSteps(text, tokens, types, lowerCase);
  const found: NameFound[] = findMalwareNames(text);
  yield;
  for (const { start, end, name } of [...accepted, ...repeats]) {
    const type = types.get(name);
    if (type) found.push({ start, end, type, fullName: fullNames.get(name) ?? name });
  }
  return found;
}
