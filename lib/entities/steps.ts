/** Work in small steps, that can be left after each and taken up again. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * A fifth of a frame at 60 Hz. The last step may take 8 ms where the browser has to compile an expression first, and its
 * garbage collection may fall into it: measured up to 13 ms on 10,000 words. The rest is for what the reader does.
 */
const longestSlice = 3;

/**
 * Lets clicks, keys and painting go first. A message to oneself waits its turn: what scheduler.yield puts off comes back
 * before timers and messages, and timers wait for 4 ms, or a second where the page is hidden.
 */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
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
