import type { View } from '../../../../e2e/drivers/view';
import type { TwiceResult } from './sanitising-page';

/** A page that says nothing for a minute is taken for dead. */
const AT_ONCE = 250;

/** Runs until something changes by a second pass. The seed goes on with each part, so that a run can be told again. */
export async function runTwice(page: View, runs: number, seed: number): Promise<TwiceResult> {
  let done = 0;
  while (done < runs) {
    const part = await page.evaluate(
      (count, from) => globalThis.sanitiseTwice(count, from),
      Math.min(AT_ONCE, runs - done),
      seed + done,
    );
    done += part.runs;
    if (part.counterexample !== null) return { runs: done, counterexample: `seed ${seed}: ${part.counterexample}` };
  }
  return { runs: done, counterexample: null };
}
