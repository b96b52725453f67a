import type { Pair } from '../time-pair';

export interface SearchFigures {
  articles: number;
  catchUp: Pair;
  /** What is joined afterwards, when there is nothing else to do. */
  joining: number;
  searches: { kind: string; pairs: Pair[] }[];
  /** Reading all bodies and looking for one word in them. */
  scan: number;
  /** The count alone, as the plain way counts. */
  together: Pair[];
  /** With the names of those that appear, which the library knows. */
  named: Pair[];
  /** What the engine's memory had grown to, and what the index takes on the disk. */
  engineBytes: number;
  indexBytes: number;
}
