import { labelCount } from '../../../lib/entities/tagger/labels';
import type { Trained } from './perceptron';

export interface Quantised {
  /** Feature hashes that weigh something, ascending. */
  kept: Uint32Array;
  weights: Int8Array;
  scale: number;
}

/** The heaviest rows as bytes. Scaled by the largest weight: clipping cost 7 points in an experiment. */
export function quantise({ features }: Trained, mostRows: number): Quantised {
  const size = features.length / labelCount;
  const heaviest = new Float32Array(size);
  for (let row = 0; row < size; row++) {
    let most = 0;
    for (let label = 0; label < labelCount; label++)
      most = Math.max(most, Math.abs(features[row * labelCount + label] ?? 0));
    heaviest[row] = most;
  }
  const ranked = heaviest.toSorted();
  const scale = (ranked[size - 1] ?? 0) / 127;
  const least = Math.max(scale, ranked[size - mostRows] ?? 0);
  const kept = Uint32Array.from([...heaviest.keys()].filter((row) => (heaviest[row] ?? 0) >= least));
  const weights = new Int8Array(kept.length * labelCount);
  for (const [place, row] of kept.entries()) {
    for (let label = 0; label < labelCount; label++) {
      weights[place * labelCount + label] = Math.round((features[row * labelCount + label] ?? 0) / scale);
    }
  }
  return { kept, weights, scale };
}
