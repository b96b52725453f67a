import { labelCount, mayFollow, outside } from './labels';

/** The labels that each label may follow; last, those that a line may start with. */
const predecessors = Array.from({ length: labelCount }, (_, label) =>
  [...Array(labelCount).keys()].filter((previous) => mayFollow(previous, label)),
);
const starters = [...Array(labelCount).keys()].filter((label) => mayFollow(outside, label));

/** The best path through `length` rows of label scores. `transitions`: previous × next label, then label at the line's start. */
export function bestPath(scores: Float32Array, length: number, transitions: Float32Array, path: Uint8Array): void {
  const back = new Uint8Array(length * labelCount);
  let sums = new Float64Array(labelCount).fill(-Infinity);
  let nextSums = new Float64Array(labelCount);
  for (const label of starters)
    sums[label] = (scores[label] ?? 0) + (transitions[labelCount * labelCount + label] ?? 0);
  for (let index = 1; index < length; index++) {
    const row = index * labelCount;
    for (let label = 0; label < labelCount; label++) {
      let best = -Infinity;
      let bestPrevious = 0;
      for (const previous of predecessors[label] ?? []) {
        const sum = (sums[previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0);
        if (sum > best) {
          best = sum;
          bestPrevious = previous;
        }
      }
      nextSums[label] = best + (scores[row + label] ?? 0);
      back[row + label] = bestPrevious;
    }
    [sums, nextSums] = [nextSums, sums];
  }
  let label = 0;
  for (let other = 1; other < labelCount; other++) if ((sums[other] ?? 0) > (sums[label] ?? 0)) label = other;
  for (let index = length - 1; index >= 0; index--) {
    path[index] = label;
    label = back[index * labelCount + label] ?? 0;
  }
}
