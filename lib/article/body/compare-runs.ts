import type { Weighed } from './weigh-runs';

/** How much of a page's prose an extraction holds. */
export interface Cover {
  /** Share of the counted prose, 0 to 1. */
  share: number;
  /** Counted prose that is missing between stretches that are there, as a share of what is there. */
  holes: number;
}

/** With fewer runs than this on a side, what is missing may as well stand beside the article, and the run there be astray. */
const FLANK = 3;

/** Compares what an extraction holds with what the page had to give. */
export function compareRuns({ runs, counted, total }: Weighed, taken: ReadonlySet<string>): Cover {
  const stretches: { isTaken: boolean; runs: number; length: number }[] = [];
  for (const [index, { key, length }] of runs.entries()) {
    if (!counted[index]) continue;
    const isTaken = taken.has(key);
    const last = stretches.at(-1);
    if (last?.isTaken === isTaken) {
      last.runs += 1;
      last.length += length;
    } else stretches.push({ isTaken, runs: 1, length });
  }
  let held = 0;
  let holes = 0;
  for (const [index, { isTaken, length }] of stretches.entries()) {
    const flanks = [stretches[index - 1]?.runs ?? 0, stretches[index + 1]?.runs ?? 0];
    if (isTaken) held += length;
    else if (Math.min(...flanks) >= FLANK) holes += length;
  }
  return { share: total === 0 ? 1 : held / total, holes: held === 0 ? 0 : holes / held };
}
