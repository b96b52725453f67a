// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { draftKey, NoteWriter, recoverDrafts } from './note-writer';

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('what is typed is written once the keys rest, and no draft of it stays', async () => {
  const save = vi.fn(async () => true);
  const writer = new NoteWriter(draftKey('a', 'h'), save, () => {});
  writer.write('O');
  writer.write('On');
  expect(save).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(save.mock.calls).toEqual([['On']]);
  expect(localStorage).toHaveLength(0);
});

test('a tab that closes at once leaves a draft, which the next visit writes', async () => {
  new NoteWriter(
    draftKey('a', 'h'),
    async () => true,
    () => {},
  ).write('Half a thou');
  new NoteWriter(
    draftKey('a', null),
    async () => true,
    () => {},
  ).write('On all of it');
  new NoteWriter(
    draftKey('b', 'h2'),
    async () => true,
    () => {},
  ).write('Of another article');
  vi.clearAllTimers();
  const save = vi.fn(async () => true);
  await recoverDrafts('a', save);
  expect(save.mock.calls.toSorted()).toEqual([
    [null, 'On all of it'],
    ['h', 'Half a thou'],
  ]);
  expect(localStorage.getItem(draftKey('b', 'h2'))).toBe('Of another article');
  expect(localStorage).toHaveLength(1);
});

test.each([
  ['refused', async () => false],
  ['that failed', () => Promise.reject(new Error('no room'))],
])('a write %s is said, and the draft stays', async (_name, save) => {
  vi.spyOn(console, 'error').mockReturnValue();
  const onFail = vi.fn();
  const writer = new NoteWriter(draftKey('a', 'h'), save, onFail);
  writer.write('Kept');
  await writer.flush();
  expect(onFail).toHaveBeenCalledOnce();
  expect(localStorage.getItem(draftKey('a', 'h'))).toBe('Kept');
});

test('what is typed while it is written is not lost', async () => {
  const resolvers: ((isDone: boolean) => void)[] = [];
  const written = new Promise<boolean>((resolve) => resolvers.push(resolve));
  const writer = new NoteWriter(
    draftKey('a', 'h'),
    () => written,
    () => {},
  );
  writer.write('One');
  const writing = writer.flush();
  writer.write('One two');
  resolvers[0]!(true);
  await writing;
  expect(localStorage.getItem(draftKey('a', 'h'))).toBe('One two');
});
