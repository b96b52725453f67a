/** Milliseconds that one page took, round by round. */
export interface PageTimes {
  id: string;
  ours: number[];
  theirs: number[];
}

export interface TimeRatios {
  pages: number;
  /** Milliseconds over the pages, each page by the median of its rounds. */
  ours: { median: number; p95: number };
  theirs: { median: number; p95: number };
  /** Our figure by theirs: the median page of the one by the median page of the other, and so for the slow ones. */
  median: number;
  p95: number;
  /** The same page by itself: how many times as long we take on the middle page, and on the one that 5% exceed. */
  paired: { median: number; p95: number };
}

export function timeRatios(pages: readonly PageTimes[]): TimeRatios | null {
  if (pages.length === 0) return null;
  const typical = pages.map(({ ours, theirs }) => ({ ours: quantile(ours, 0.5), theirs: quantile(theirs, 0.5) }));
  const ours = spread(typical.map((page) => page.ours));
  const theirs = spread(typical.map((page) => page.theirs));
  return {
    pages: pages.length,
    ours,
    theirs,
    median: ours.median / theirs.median,
    p95: ours.p95 / theirs.p95,
    paired: spread(typical.map((page) => page.ours / page.theirs)),
  };
}

function spread(values: readonly number[]): { median: number; p95: number } {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

/** Between the two nearest values when it falls between them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
