import { labelCount, mayFollow, outside } from './labels';

const never = -1e9;

/** -1e9 where the label may not follow: rows are the previous label, the last row the line's start. */
const allowed = new Float32Array((labelCount + 1) * labelCount);
for (let previous = 0; previous < labelCount; previous++)
  for (let label = 0; label < labelCount; label++)
    if (!mayFollow(previous, label)) allowed[previous * labelCount + label] = never;
for (let label = 0; label < labelCount; label++)
  if (!mayFollow(outside, label)) allowed[labelCount * labelCount + label] = never;

/** The best path through `length` rows of label scores. */
export function bestPath(scores: Float32Array, length: number, transitions: Float32Array, path: Uint8Array): void {
  const back = new Uint8Array(length * labelCount);
  let sums = new Float64Array(labelCount);
  let nextSums = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label++) {
    const start = labelCount * labelCount + label;
    sums[label] = (scores[label] ?? 0) + (transitions[start] ?? 0) + (allowed[start] ?? 0);
  }
  for (let index = 1; index < length; index++) {
    for (let label = 0; label < labelCount; label++) {
      let best = -Infinity;
      let bestPrevious = 0;
      for (let previous = 0; previous < labelCount; previous++) {
        const step = previous * labelCount + label;
        const sum = (sums[previous] ?? 0) + (transitions[step] ?? 0) + (allowed[step] ?? 0);
        if (sum > best) {
          best = sum;
          bestPrevious = previous;
        }
      }
      nextSums[label] = best + (scores[index * labelCount + label] ?? 0);
      back[index * labelCount + label] = bestPrevious;
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
