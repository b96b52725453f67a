import type { View } from '../../../../e2e/drivers/view';
import type { Way } from './ways';

/** A payload that did something. */
export interface Culprit {
  payload: string;
  executions: string[];
  violations: string[];
}

const AT_ONCE = 60;

/** Brings the payloads in and shows them, many at once; where one did something, each of its batch again by itself. */
export async function runAttack(page: View, way: Way, payloads: readonly string[]): Promise<Culprit[]> {
  const culprits: Culprit[] = [];
  for (const batch of batches(payloads)) {
    if (!(await didSomething(page, way, batch))) continue;
    const before = culprits.length;
    for (const payload of batch) {
      const witnessed = await page.evaluate((by, one) => globalThis.attack(by, [one]), way, payload);
      if (witnessed.executions.length + witnessed.violations.length > 0) culprits.push({ payload, ...witnessed });
    }
    // Together they did it, and none alone: nothing to be left out for that.
    if (culprits.length === before)
      culprits.push({ payload: batch.join('\n'), executions: ['together'], violations: [] });
  }
  return culprits;
}

async function didSomething(page: View, way: Way, batch: string[]): Promise<boolean> {
  const { executions, violations } = await page.evaluate((by, all) => globalThis.attack(by, all), way, batch);
  return executions.length + violations.length > 0;
}

/** The control: how many of them run something where nobody makes them safe. */
export async function runControl(page: View, payloads: readonly string[]): Promise<number> {
  let ran = 0;
  for (const batch of batches(payloads)) ran += await page.evaluate((all) => globalThis.attackRaw(all), batch);
  return ran;
}

function* batches(payloads: readonly string[]): Generator<string[]> {
  for (let at = 0; at < payloads.length; at += AT_ONCE) yield payloads.slice(at, at + AT_ONCE);
}
