import { expect, test } from 'vitest';
import { findEntities, findEntitiesInSlices } from './find-entities';
import { readModel } from './fixtures/read-model';
import { finish, finishInSlices, type Steps } from './steps';

const text = 'Sony opened an office in Oslo.\n'.repeat(400);

function* count(to: number): Steps<number> {
  for (let step = 0; step < to; step++) {
    const started = performance.now();
    while (performance.now() - started < 2);
    yield;
  }
  return to;
}

test('in slices it finds the same', async () => {
  const model = readModel();
  expect(await findEntitiesInSlices(text, model)).toEqual(findEntities(text, model));
});

test('steps of 2 ms rest after a few', async () => {
  let rests = 0;
  const rest = () => {
    rests++;
    return Promise.resolve();
  };
  expect(await finishInSlices(count(40), rest)).toBe(40);
  expect(rests).toBeGreaterThanOrEqual(7);
});

test('others get their turn', async () => {
  let turns = 0;
  const others = setInterval(() => turns++);
  await finishInSlices(count(40));
  clearInterval(others);
  expect(turns).toBeGreaterThan(5);
});

test('all at once', () => {
  expect(finish(count(3))).toBe(3);
});
