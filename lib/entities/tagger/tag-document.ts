import { findRow, type FeatureTable } from '../model/feature-table';
import type { Model } from '../model/model';
import { collectFeatures, mostFeatures } from './features';
import { beginning, inside, isInside, labelCount, labelType, nameTypes, outside } from './labels';
import type { Line } from './read-tokens';
import type { Steps } from '../steps';
import type { TaggedDocument } from './tagged-document';
import { bestPath } from './viterbi';

/** A name that the tagger sees: tokens from..to, the end not included. */
export interface TaggedName {
  from: number;
  to: number;
  type: number;
  /** How well each type fits. */
  fits: Float32Array;
}

/** So many tokens take a millisecond before the browser has compiled the code, and a tenth of it afterwards. */
const tokensAStep = 8;

function* scoreSteps(model: Model, document: TaggedDocument, line: Line, scores: Float32Array): Steps<void> {
  const { features: table, weights, scale, bias } = model;
  const features = new Int32Array(mostFeatures);
  const sums = new Int32Array(labelCount);
  for (let index = line.from; index < line.to; index++) {
    const count = collectFeatures(document, line, index, features);
    sumRows(table, weights, features, count, sums);
    const at = (index - line.from) * labelCount;
    for (let label = 0; label < labelCount; label++)
      scores[at + label] = (sums[label] ?? 0) * scale + (bias[label] ?? 0);
    if (index % tokensAStep === 0) yield;
  }
}

/** Written out, so that the eleven sums stay in registers: half the time of a loop over them. */
function sumRows(table: FeatureTable, weights: Int8Array, features: Int32Array, count: number, sums: Int32Array): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let place = 0; place < count; place++) {
    const row = findRow(table, features[place] ?? 0);
    if (row < 0) continue;
    const start = row * labelCount;
    s0 += weights[start] ?? 0;
    s1 += weights[start + 1] ?? 0;
    s2 += weights[start + 2] ?? 0;
    s3 += weights[start + 3] ?? 0;
    s4 += weights[start + 4] ?? 0;
    s5 += weights[start + 5] ?? 0;
    s6 += weights[start + 6] ?? 0;
    s7 += weights[start + 7] ?? 0;
    s8 += weights[start + 8] ?? 0;
    s9 += weights[start + 9] ?? 0;
    s10 += weights[start + 10] ?? 0;
  }
  sums[0] = s0;
  sums[1] = s1;
  sums[2] = s2;
  sums[3] = s3;
  sums[4] = s4;
  sums[5] = s5;
  sums[6] = s6;
  sums[7] = s7;
  sums[8] = s8;
  sums[9] = s9;
  sums[10] = s10;
}

/** How well a span fits each type: what its labels score more than "no name" would, with the steps between them. */
function fitTypes(scores: Float32Array, transitions: Float32Array, from: number, to: number): Float32Array {
  const fits = new Float32Array(nameTypes.length);
  const stepTo = (previous: number, label: number) => transitions[previous * labelCount + label] ?? 0;
  for (let type = 0; type < nameTypes.length; type++) {
    let previous = outside;
    let sum = 0;
    for (let index = from; index < to; index++) {
      const label = index === from ? beginning(type) : inside(type);
      sum += (scores[index * labelCount + label] ?? 0) - (scores[index * labelCount + outside] ?? 0);
      sum += stepTo(previous, label);
      previous = label;
    }
    fits[type] = sum + stepTo(previous, outside);
  }
  return fits;
}

function* lineSteps(model: Model, document: TaggedDocument, line: Line): Steps<TaggedName[]> {
  const length = line.to - line.from;
  const scores = new Float32Array(length * labelCount);
  yield* scoreSteps(model, document, line, scores);
  const path = new Uint8Array(length);
  bestPath(scores, length, model.transitions, path);
  const names: TaggedName[] = [];
  for (let from = 0; from < length; from++) {
    const label = path[from] ?? 0;
    if (label === outside) continue;
    let to = from + 1;
    while (to < length && isInside(path[to] ?? 0)) to++;
    names.push({
      from: line.from + from,
      to: line.from + to,
      type: labelType(label),
      fits: fitTypes(scores, model.transitions, from, to),
    });
    from = to - 1;
  }
  return names;
}

/** The names that the tagger sees, in text order. */
export function* tagSteps(model: Model, document: TaggedDocument): Steps<TaggedName[]> {
  const names: TaggedName[] = [];
  for (const line of document.lines) {
    names.push(...(yield* lineSteps(model, document, line)));
    yield;
  }
  return names;
}
