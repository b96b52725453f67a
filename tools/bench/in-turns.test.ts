import { expect, test } from 'vitest';
import { inTurns } from './in-turns';

test('answers come in the order of the tasks, and no more run at once than asked for', async () => {
  let running = 0;
  let most = 0;
  const tasks = [3, 1, 2, 0].map((ticks) => async () => {
    running += 1;
    most = Math.max(most, running);
    for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
    running -= 1;
    return ticks;
  });
  expect(await inTurns(tasks, 2)).toEqual([3, 1, 2, 0]);
  expect(most).toBe(2);
});
