// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportState, ImportSummary } from '../../../lib/import/import-state';
import type { ImportSource } from './import-source';
import { ImportPage } from './ImportPage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

const summary: ImportSummary = {
  format: 'pocket-csv',
  toAdd: 1200,
  here: 3,
  texts: 0,
  failedCount: 150,
  failures: Array.from({ length: 150 }, (_, index) => ({ place: `a:${index}`, reason: 'bad-address', text: '=x' })),
  moreFailures: null,
  notes: ['windows-1252'],
};
const count = { added: 40, joined: 2, present: 1 };

let root: Root;
let tell: (state: ImportState) => void;
let source: { [Name in keyof ImportSource]: ReturnType<typeof vi.fn> & ImportSource[Name] };

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
  const calls = ['choose', 'readAs', 'start', 'pause', 'stop', 'forget', 'downloadFailures'] as const;
  source = {
    ...Object.fromEntries(calls.map((name) => [name, vi.fn()])),
    watchState: vi.fn((onState: (state: ImportState) => void) => {
      tell = onState;
      onState({ status: 'idle' });
      return () => {};
    }),
  } as unknown as typeof source;
  act(() => root.render(<ImportPage source={source} />));
});
afterEach(() => act(() => root.unmount()));

const show = (state: ImportState) => act(() => tell(state));
const words = () => document.body.textContent;
const button = (name: string) =>
  Array.from(document.querySelectorAll<HTMLElement>('button, a')).find((element) => element.textContent === name)!;
const click = (name: string) => act(() => button(name).click());

test('files are chosen with their names, those of a folder with their paths', () => {
  const [files, folder] = document.querySelectorAll<HTMLInputElement>('input[type=file]');
  expect(folder!.webkitdirectory).toBe(true);
  const file = new File(['x'], 'a.csv');
  const inFolder = Object.defineProperty(new File(['y'], 'b.md'), 'webkitRelativePath', { value: 'notes/b.md' });
  for (const [input, chosen] of [
    [files!, file],
    [folder!, inFolder],
  ] as const) {
    Object.defineProperty(input, 'files', { value: [chosen] });
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  }
  expect(source.choose.mock.calls).toEqual([
    [[{ name: 'a.csv', blob: file }]],
    [[{ name: 'notes/b.md', blob: inFolder }]],
  ]);
});

/** A drop anywhere on the page, of entries as a browser gives them. */
async function drop(entries: object[], files: File[] = []) {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], items, files } });
  await act(async () => void document.body.dispatchEvent(event));
  return event;
}

const fileEntry = (fullPath: string, file: File) => ({
  isFile: true,
  fullPath,
  file: (give: (file: File) => void) => give(file),
});

test('files and folders are dropped, wherever on the page', async () => {
  const [one, two] = [new File(['x'], 'a.csv'), new File(['y'], 'b.md')];
  const parts = [[fileEntry('/notes/b.md', two)], []];
  const folder = {
    isFile: false,
    createReader: () => ({ readEntries: (give: (some: object[]) => void) => give(parts.shift()!) }),
  };
  expect((await drop([fileEntry('/a.csv', one), folder])).defaultPrevented).toBe(true);
  expect(source.choose.mock.calls).toEqual([
    [
      [
        { name: 'a.csv', blob: one },
        { name: 'notes/b.md', blob: two },
      ],
    ],
  ]);
  await drop([], [one]);
  expect(source.choose).toHaveBeenLastCalledWith([{ name: 'a.csv', blob: one }]);
  // While something is imported nothing is taken, and the page stays.
  show({ status: 'running', summary, done: 1, count, isPaused: false });
  expect((await drop([], [two])).defaultPrevented).toBe(true);
  expect(source.choose).toHaveBeenCalledTimes(2);
});

test('what would be done stands there before it is done', () => {
  show({ status: 'ready', summary, begun: 0 });
  expect(words()).toContain('import.summary 1,200 3 150');
  expect(words()).toContain('import.allStubs');
  expect(words()).toContain('import.encoding');
  expect(words()).not.toContain('import.begun');
  expect(document.activeElement).toBe(button('import.start'));
  click('import.start');
  expect(source.start).toHaveBeenCalledOnce();
  click('import.cancel');
  expect(source.forget).toHaveBeenCalledOnce();
});

test('one that was broken off goes on', () => {
  show({ status: 'ready', summary, begun: 600 });
  expect(words()).toContain('import.begun 600');
  expect(button('import.goOn')).toBeDefined();
});

test('nothing in the files: nothing to start', () => {
  show({ status: 'ready', summary: { ...summary, toAdd: 0, here: 0 }, begun: 0 });
  expect(button('import.start')).toBeUndefined();
  click('import.other');
  expect(source.forget).toHaveBeenCalledOnce();
});

test('it can be paused, gone on with and stopped', () => {
  show({ status: 'running', summary, done: 401, count, isPaused: false });
  expect(document.querySelector('progress')).toMatchObject({ value: 401, max: 1203 });
  expect(words()).toContain('import.progress 401 1,203');
  click('import.pause');
  expect(source.pause).toHaveBeenLastCalledWith(true);
  show({ status: 'running', summary, done: 401, count, isPaused: true });
  expect(document.querySelector('output')?.textContent).toBe('import.paused');
  expect(document.activeElement).toBe(button('import.goOn'));
  click('import.goOn');
  expect(source.pause).toHaveBeenLastCalledWith(false);
  click('import.stop');
  expect(source.stop).toHaveBeenCalledOnce();
});

test('what was done, and what was not taken', () => {
  show({ status: 'done', summary, done: 1203, count, isStopped: false });
  expect(words()).toContain('import.added 40, import.joined 2, import.here 1.');
  expect(document.querySelectorAll('tbody tr')).toHaveLength(25);
  expect(words()).toContain('import.moreFailures 125');
  click('import.downloadList');
  const [given, describe] = source.downloadFailures.mock.calls[0]!;
  expect(given).toBe(summary);
  expect(describe('bad-address')).toBe('import.reason.badAddress');
  expect(button('import.show').getAttribute('href')).toBe('#all');
});

test('files that nobody knows are read as the reader says', () => {
  show({ status: 'unsure', candidates: ['onetab'], opening: 'milk' });
  expect(words()).toContain('import.unsureText import.format.onetab');
  expect(document.querySelector('pre')?.textContent).toBe('milk');
  const select = document.querySelector('select')!;
  expect(select.value).toBe('onetab');
  expect(select.options).toHaveLength(15);
  click('import.read');
  expect(source.readAs).toHaveBeenLastCalledWith('onetab');
});

test.each([
  ['storage-full', 'import.full'],
  ['unexpected', 'import.failedText disk'],
] as const)('%s: what is in, and the way on', (reason, text) => {
  show({ status: 'failed', reason, text: 'disk', summary, count });
  expect(document.querySelector('[role=alert]')?.textContent).toContain(text);
  expect(words()).toContain('import.added 40');
  expect(button('import.storage') !== undefined).toBe(reason === 'storage-full');
  click('import.again');
  expect(source.forget).toHaveBeenCalledOnce();
});
