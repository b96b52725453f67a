import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerInTime } from './answer-in-time';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (seconds: number, value: string) =>
  new Promise<string>((resolve) => setTimeout(() => resolve(value), seconds * 1_000));

test.each([
  { what: 'a page that answers', takes: 1, loads: 0, answer: 'found', by: 1 },
  { what: 'a page that is busy', takes: 60, loads: 0, answer: { status: 'silent' }, by: 5 },
  { what: 'a page that loads slowly', takes: 12, loads: 11, answer: 'found', by: 12 },
  { what: 'a page that loads slowly and is busy then', takes: 60, loads: 7, answer: { status: 'silent' }, by: 10 },
  { what: 'a page that loads for ever', takes: 60, loads: 60, answer: { status: 'silent' }, by: 20 },
])('$what', async ({ takes, loads, answer, by }) => {
  const begun = Date.now();
  const isLoading = async () => Date.now() - begun < loads * 1_000;
  const waiting = answerInTime<unknown>(after(takes, 'found'), isLoading).then((found) => ({
    found,
    seconds: (Date.now() - begun) / 1_000,
  }));
  await vi.advanceTimersByTimeAsync(61_000);
  expect(await waiting).toEqual({ found: answer, seconds: by });
});

test('a page that fails does so at once', async () => {
  await expect(answerInTime(Promise.reject(new Error('The tab is gone.')), async () => false)).rejects.toThrow('gone');
});
