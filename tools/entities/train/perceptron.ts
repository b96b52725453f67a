import { featureBits } from '../../../lib/entities/model/feature-table';
import { collectFeatures, mostFeatures } from '../../../lib/entities/tagger/features';
import { labelCount } from '../../../lib/entities/tagger/labels';
import type { Line } from '../../../lib/entities/tagger/read-tokens';
import { markMatches, markNear, type TaggedDocument } from '../../../lib/entities/tagger/tagged-document';
import { bestPath } from '../../../lib/entities/tagger/viterbi';
import { shuffle } from './random';

/** A document with a label a token; 255 is "nobody knows". */
export interface Example {
  document: TaggedDocument;
  labels: Uint8Array;
  weight: number;
}

export const unknownLabel = 255;

/** What training withholds, so that the tagger looks at the sentence and does not trust the lists blindly. */
const withheld = { allMatches: 0.2, oneMatch: 0.25, letters: 0.12 };
/** The right label has to win by this much. */
const margin = 30;

/** Averaged weights: the sum over all steps is kept as a correction of the last ones. */
class Weights {
  now: Float32Array;
  private late: Float64Array;
  constructor(start: Float32Array) {
    this.now = Float32Array.from(start);
    this.late = new Float64Array(start.length);
  }
  add(index: number, change: number, step: number): void {
    this.now[index] = (this.now[index] ?? 0) + change;
    this.late[index] = (this.late[index] ?? 0) + change * step;
  }
  average(steps: number): Float32Array {
    return this.now.map((value, index) => value - (this.late[index] ?? 0) / steps);
  }
}

export interface Trained {
  features: Float32Array;
  bias: Float32Array;
  transitions: Float32Array;
}

const size = 1 << featureBits;

function withhold(document: TaggedDocument, random: () => number): TaggedDocument {
  const share = random() < withheld.allMatches ? 1 : withheld.oneMatch;
  const matches = document.matches.filter(() => random() >= share);
  const count = document.tokens.length;
  return { ...document, gazetteer: markMatches(matches, count), near: markNear(matches, count) };
}

/** 1 for the rows of weights that are worth keeping. */
export function findHeaviestRows(features: Float32Array, mostRows: number): Uint8Array {
  const heaviest = new Float32Array(size);
  for (let index = 0; index < features.length; index++) {
    const row = Math.floor(index / labelCount);
    heaviest[row] = Math.max(heaviest[row] ?? 0, Math.abs(features[index] ?? 0));
  }
  const least = Math.max(1e-6, heaviest.toSorted()[size - mostRows] ?? 0);
  return Uint8Array.from(heaviest, (weight) => (weight >= least ? 1 : 0));
}

class Perceptron {
  private features: Weights;
  private bias: Weights;
  private transitions: Weights;
  private step = 1;
  private tokenFeatures: Int32Array[] = [];

  constructor(
    start: Trained,
    private random: () => number,
    private kept: Uint8Array | null,
  ) {
    this.features = new Weights(start.features);
    this.bias = new Weights(start.bias);
    this.transitions = new Weights(start.transitions);
  }

  /** One step a line; returns how many of how many labels were wrong. */
  learn({ document: whole, labels }: Example): { wrong: number; seen: number } {
    const document = withhold(whole, this.random);
    const total = { wrong: 0, seen: 0 };
    for (const line of document.lines) {
      const scores = this.score(document, line, labels);
      const path = new Uint8Array(line.to - line.from);
      bestPath(scores, path.length, this.transitions.now, path);
      total.wrong += this.correct(path, labels.subarray(line.from, line.to));
      total.seen += path.length;
      this.step++;
    }
    return total;
  }

  average(): Trained {
    return {
      features: this.features.average(this.step),
      bias: this.bias.average(this.step),
      transitions: this.transitions.average(this.step),
    };
  }

  /** The features of a token in its row of `tokenFeatures`; their number stands behind the last place. */
  private collect(document: TaggedDocument, line: Line, index: number, isHidden: boolean): Int32Array {
    const found = (this.tokenFeatures[index - line.from] ??= new Int32Array(mostFeatures + 1));
    const count = collectFeatures(document, line, index, found, isHidden);
    let kept = 0;
    for (let place = 0; place < count; place++) {
      const row = found[place] ?? 0;
      if (this.kept === null || this.kept[row] === 1) found[kept++] = row;
    }
    found[mostFeatures] = kept;
    return found;
  }

  private score(document: TaggedDocument, line: Line, labels: Uint8Array): Float32Array {
    const { now } = this.features;
    const scores = new Float32Array((line.to - line.from) * labelCount);
    for (let index = line.from; index < line.to; index++) {
      const label = labels[index] ?? 0;
      const isHidden = this.random() < withheld.letters * (label > 0 ? 2 : 0.5);
      const found = this.collect(document, line, index, isHidden);
      const row = (index - line.from) * labelCount;
      for (let place = 0; place < (found[mostFeatures] ?? 0); place++) {
        const start = (found[place] ?? 0) * labelCount;
        for (let other = 0; other < labelCount; other++)
          scores[row + other] = (scores[row + other] ?? 0) + (now[start + other] ?? 0);
      }
      for (let other = 0; other < labelCount; other++)
        scores[row + other] = (scores[row + other] ?? 0) + (this.bias.now[other] ?? 0);
      if (label !== unknownLabel) scores[row + label] = (scores[row + label] ?? 0) - margin;
    }
    return scores;
  }

  private correct(path: Uint8Array, labels: Uint8Array): number {
    let wrong = 0;
    let previousGold = labelCount;
    let previousPath = labelCount;
    for (const [index, guess] of path.entries()) {
      const gold = labels[index] ?? 0;
      const isKnown = gold !== unknownLabel;
      if (isKnown && guess !== gold) {
        wrong++;
        this.moveFeatures(this.tokenFeatures[index] ?? new Int32Array(0), gold, guess);
      }
      if (isKnown && previousGold !== unknownLabel && (guess !== gold || previousGold !== previousPath)) {
        this.transitions.add(previousGold * labelCount + gold, 1, this.step);
        this.transitions.add(previousPath * labelCount + guess, -1, this.step);
      }
      previousGold = gold;
      previousPath = guess;
    }
    return wrong;
  }

  private moveFeatures(found: Int32Array, gold: number, guess: number): void {
    for (let place = 0; place < (found[mostFeatures] ?? 0); place++) {
      const start = (found[place] ?? 0) * labelCount;
      this.features.add(start + gold, 1, this.step);
      this.features.add(start + guess, -1, this.step);
    }
    this.bias.add(gold, 1, this.step);
    this.bias.add(guess, -1, this.step);
  }
}

/** Trains on the examples, then goes on from `start`, if given, with the `kept` rows alone. */
export function trainPerceptron(
  examples: Example[],
  epochs: number,
  random: () => number,
  start: Trained | null = null,
  kept: Uint8Array | null = null,
): Trained {
  const perceptron = new Perceptron(
    start ?? {
      features: new Float32Array(size * labelCount),
      bias: new Float32Array(labelCount),
      transitions: new Float32Array((labelCount + 1) * labelCount),
    },
    random,
    kept,
  );
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const total = { wrong: 0, seen: 0 };
    const round = examples.flatMap((example) => {
      const times = Math.floor(example.weight) + (random() < example.weight % 1 ? 1 : 0);
      return Array.from({ length: times }, () => example);
    });
    for (const example of shuffle(round, random)) {
      const { wrong, seen } = perceptron.learn(example);
      total.wrong += wrong;
      total.seen += seen;
    }
    console.log(`epoch ${epoch}: ${((100 * total.wrong) / total.seen).toFixed(2)}% of ${total.seen} within the margin`);
  }
  return perceptron.average();
}
