import { expect, test } from 'vitest';
import { TookTooLong, within } from './time-limit';

test('work that is done in time gives its value', async () => {
  expect(await within(60_000, Promise.resolve('done'))).toBe('done');
});

test('work that never ends is given up', async () => {
  await expect(within(1, new Promise(() => {}))).rejects.toBeInstanceOf(TookTooLong);
});

test('work that fails says so itself', async () => {
  await expect(within(60_000, Promise.reject(new Error('crashed')))).rejects.toThrow('crashed');
});
