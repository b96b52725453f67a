import type { ClassLookup } from '../tagger/word-facts';
import type { FeatureTable } from './feature-table';
import type { Gazetteer } from './gazetteer';

/** What the model file holds, as views on it. */
export interface Model {
  /** Short, of the file's content: articles remember which model read them. */
  version: string;
  /** Which features weigh something. */
  features: FeatureTable;
  /** A row is `labelCount` weights. */
  weights: Int8Array;
  scale: number;
  /** What each label weighs by itself, then previous × next label, then label at the line's start. */
  bias: Float32Array;
  transitions: Float32Array;
  classOf: ClassLookup;
  gazetteer: Gazetteer;
}
