import { findOffLimits } from '../../../lib/entities/off-limits';
import { readFigures } from '../../../lib/entities/read-figures';
import { beginning, inside, nameTypes, type NameType } from '../../../lib/entities/tagger/labels';
import { readDocument } from '../../../lib/entities/tagger/tagged-document';
import type { Model } from '../../../lib/entities/model/model';
import { unknownLabel, type Example } from './perceptron';
import type { TrainingText } from './read-open-sets';
import type { GoldDocument } from './read-paragraphs';

export function toTrainingText({ text, entities }: GoldDocument, weight: number): TrainingText {
  const names = entities.flatMap(({ start, end, type }) => {
    const index = nameTypes.indexOf(type as NameType);
    return index < 0 ? [] : [{ start, end, type: index }];
  });
  return { text, names, unknown: [], weight };
}

const smallWords = new Set('a an the and or but of in on at to for by with from as is its vs'.split(' '));

/** The same text as a headline would be written: capitals everywhere, or nowhere. */
export function recase(text: TrainingText, how: 'title' | 'lower', weight: number): TrainingText[] {
  const copies: TrainingText[] = [];
  for (const match of text.text.matchAll(/(?<=^|[.!?] |\n)[^.!?\n]{30,110}(?=[.!?](?:\s|$)|\n|$)/gu)) {
    const { index: start } = match;
    const end = start + match[0].length;
    const written =
      how === 'lower'
        ? match[0].toLowerCase()
        : match[0].replace(/\p{L}[\p{L}\p{N}’']*/gu, (word) =>
            smallWords.has(word) ? word : (word[0] ?? '').toUpperCase() + word.slice(1),
          );
    if (written.length !== match[0].length) continue;
    const names = text.names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
    copies.push({ text: written, names, unknown: [], weight });
  }
  return copies;
}

export function makeExample(source: TrainingText, model: Pick<Model, 'classOf' | 'gazetteer'>): Example {
  const offLimits = findOffLimits(source.text);
  const document = readDocument(source.text, readFigures(source.text, offLimits, { lang: 'en' }), model);
  const labels = new Uint8Array(document.tokens.length);
  let name = 0;
  let unknown = 0;
  for (const [index, token] of document.tokens.entries()) {
    while ((source.names[name]?.end ?? Infinity) <= token.start) name++;
    while ((source.unknown[unknown]?.end ?? Infinity) <= token.start) unknown++;
    const span = source.names[name];
    if (span && span.start < token.end) {
      const isFirst = token.start <= span.start || (document.tokens[index - 1]?.end ?? 0) <= span.start;
      labels[index] = isFirst ? beginning(span.type) : inside(span.type);
    } else if ((source.unknown[unknown]?.start ?? Infinity) < token.end) labels[index] = unknownLabel;
  }
  return { document, labels, weight: source.weight };
}
