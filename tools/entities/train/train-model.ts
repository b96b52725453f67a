import { join } from 'node:path';
import { labelCount } from '../../../lib/entities/tagger/labels';
import { makeClassLookup } from '../../../lib/entities/model/word-classes';
import { buildGazetteer } from './build-gazetteer';
import { makeExample, recase, toTrainingText } from './make-examples';
import { findHeaviestRows, trainPerceptron } from './perceptron';
import { makeRandom } from './random';
import { readOpenSets } from './read-open-sets';
import type { GoldDocument } from './read-paragraphs';
import { readWordClasses } from './word-classes';
import { writeModel } from './write-model';

/** How often an epoch shows our own annotated text, and its copies in other cases. */
const weights = { own: 5, titleCase: 0.7, lowerCase: 0.15 };
const epochs = 4;
/** And with the rows alone that are kept: what pruning took away is learned again by the others. */
const tuningEpochs = 2;
const mostRows = 74_500;
const mostClassWords = 32_000;
const seed = 4;

/** The model file's bytes, from our own annotated documents and the open sets. */
export function trainModel(documents: GoldDocument[], corpus: string, gazetteerFolder: string): Uint8Array {
  const gazetteer = buildGazetteer(gazetteerFolder);
  const classes = readWordClasses(join(corpus, 'gazetteer/glove-clusters-60k.tsv.gz'), mostClassWords);
  const lookups = { classOf: makeClassLookup(classes), gazetteer };
  const own = documents.map((document) => toTrainingText(document, weights.own));
  const copies = own.flatMap((text) => [
    ...recase(text, 'title', weights.titleCase),
    ...recase(text, 'lower', weights.lowerCase),
  ]);
  const texts = [...own, ...copies, ...readOpenSets(join(corpus, 'train'))];
  const examples = texts.map((text) => makeExample(text, lookups));
  console.log(
    `${documents.length} documents of our own, ${copies.length} recased sentences, ${texts.length} texts in all`,
  );
  const random = makeRandom(seed);
  const whole = trainPerceptron(examples, epochs, random);
  const kept = findHeaviestRows(whole.features, mostRows);
  const pruned = {
    ...whole,
    features: whole.features.map((weight, index) => weight * (kept[Math.floor(index / labelCount)] ?? 0)),
  };
  const tuned = trainPerceptron(examples, tuningEpochs, random, pruned, kept);
  return writeModel(tuned, mostRows, gazetteer, classes);
}
