import { collectFeatures, mostFeatures } from '../../../lib/entities/tagger/features';
import { labelCount } from '../../../lib/entities/tagger/labels';
import { markMatches, type TaggedDocument } from '../../../lib/entities/tagger/tagged-document';
import { bestPath } from '../../../lib/entities/tagger/viterbi';
import { shuffle } from './random';

/** A document with a label a token; 255 is "nobody knows". */
export interface Example {
  document: TaggedDocument;
  labels: Uint8Array;
  weight: number;
}

export const unknownLabel = 255;
export const hashBits = 20;

/** What training withholds, so that the tagger looks at the sentence and does not trust the lists blindly. */
const withheld = { allMatches: 0.2, oneMatch: 0.25, letters: 0.12 };
/** The right label has to win by this much. */
const margin = 30;

/** Averaged weights: the sum over all steps is kept as a correction of the last ones. */
class Weights {
  now: Float32Array;
  private late: Float32Array;
  constructor(length: number) {
    this.now = new Float32Array(length);
    this.late = new Float32Array(length);
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

const size = 1 << hashBits;

function withhold(document: TaggedDocument, random: () => number): TaggedDocument {
  if (random() < withheld.allMatches) return { ...document, gazetteer: new Uint16Array(document.tokens.length) };
  const matches = document.matches.filter(() => random() >= withheld.oneMatch);
  return { ...document, gazetteer: markMatches(matches, document.tokens.length) };
}

export function trainPerceptron(examples: Example[], epochs: number, random: () => number): Trained {
  const features = new Weights(size * labelCount);
  const bias = new Weights(labelCount);
  const transitions = new Weights((labelCount + 1) * labelCount);
  let step = 1;
  const tokenFeatures: Int32Array[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let seen = 0;
    const round = examples.flatMap((example) => {
      const times = Math.floor(example.weight) + (random() < example.weight % 1 ? 1 : 0);
      return Array.from({ length: times }, () => example);
    });
    for (const { document: whole, labels } of shuffle(round, random)) {
      const document = withhold(whole, random);
      for (const line of document.lines) {
        const length = line.to - line.from;
        const scores = new Float32Array(length * labelCount);
        for (let index = 0; index < length; index++) {
          const label = labels[line.from + index] ?? 0;
          const isHidden = random() < withheld.letters * (label > 0 ? 2 : 0.5);
          const found = (tokenFeatures[index] ??= new Int32Array(mostFeatures + 1));
          const count = collectFeatures(document, line, line.from + index, size - 1, found, isHidden);
          found[mostFeatures] = count;
          const row = index * labelCount;
          for (let place = 0; place < count; place++) {
            const start = (found[place] ?? 0) * labelCount;
            for (let other = 0; other < labelCount; other++)
              scores[row + other] = (scores[row + other] ?? 0) + (features.now[start + other] ?? 0);
          }
          for (let other = 0; other < labelCount; other++)
            scores[row + other] = (scores[row + other] ?? 0) + (bias.now[other] ?? 0);
          if (label !== unknownLabel) scores[row + label] = (scores[row + label] ?? 0) - margin;
        }
        const path = new Uint8Array(length);
        bestPath(scores, length, transitions.now, path);
        let previousGold = labelCount;
        let previousPath = labelCount;
        for (let index = 0; index < length; index++) {
          const gold = labels[line.from + index] ?? 0;
          const guess = path[index] ?? 0;
          const isKnown = gold !== unknownLabel;
          seen++;
          if (isKnown && guess !== gold) {
            wrong++;
            const found = tokenFeatures[index];
            const count = found?.[mostFeatures] ?? 0;
            for (let place = 0; place < count; place++) {
              const start = (found?.[place] ?? 0) * labelCount;
              features.add(start + gold, 1, step);
              features.add(start + guess, -1, step);
            }
            bias.add(gold, 1, step);
            bias.add(guess, -1, step);
          }
          if (isKnown && previousGold !== unknownLabel && (guess !== gold || previousGold !== previousPath)) {
            transitions.add(previousGold * labelCount + gold, 1, step);
            transitions.add(previousPath * labelCount + guess, -1, step);
          }
          previousGold = gold;
          previousPath = guess;
        }
        step++;
      }
    }
    console.log(`epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)}% of ${seen} tokens within the margin`);
  }
  return { features: features.average(step), bias: bias.average(step), transitions: transitions.average(step) };
}
