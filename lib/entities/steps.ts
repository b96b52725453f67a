/** Work in small steps, that can be left after each and taken up again. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Half of a frame at 60 Hz: the rest is for what the reader does. */
const longestSlice = 8;

const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;

/** Lets clicks, keys and painting go first. */
async function pause(): Promise<void> {
  if (scheduler?.yield) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}

/** As many steps at a time as go into a slice. */
export async function finishInSlices<Result>(steps: Steps<Result>, rest = pause): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - started < longestSlice) continue;
    await rest();
    started = performance.now();
  }
}
