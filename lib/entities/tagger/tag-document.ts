import { findRow } from '../model/feature-table';
import type { Model } from '../model/model';
import { collectFeatures, mostFeatures } from './features';
import { beginning, inside, isInside, labelCount, labelType, nameTypes, outside } from './labels';
import type { Line } from './read-tokens';
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

function scoreLine(model: Model, document: TaggedDocument, line: Line, scores: Float32Array): void {
  const { features: table, weights, scale, bias } = model;
  const features = new Int32Array(mostFeatures);
  const sums = new Int32Array(labelCount);
  for (let index = line.from; index < line.to; index++) {
    sums.fill(0);
    const count = collectFeatures(document, line, index, table.mask, features);
    for (let place = 0; place < count; place++) {
      const row = findRow(table, features[place] ?? 0);
      if (row < 0) continue;
      const start = row * labelCount;
      for (let label = 0; label < labelCount; label++) sums[label] = (sums[label] ?? 0) + (weights[start + label] ?? 0);
    }
    const start = (index - line.from) * labelCount;
    for (let label = 0; label < labelCount; label++)
      scores[start + label] = (sums[label] ?? 0) * scale + (bias[label] ?? 0);
  }
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

function tagLine(model: Model, document: TaggedDocument, line: Line): TaggedName[] {
  const length = line.to - line.from;
  const scores = new Float32Array(length * labelCount);
  scoreLine(model, document, line, scores);
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

export function tagDocument(model: Model, document: TaggedDocument): TaggedName[] {
  return document.lines.flatMap((line) => tagLine(model, document, line));
}
