// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExportSettings } from '../../../lib/markdown/export-settings';
import { readExportSettings, writeExportSettings } from '../../shared/export-settings-store';
import { ExportPage } from './ExportPage';
import type { ExportPreview } from './export-preview-source';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

let root: Root;
let answer: (settings: ExportSettings, id: string | null) => Promise<ExportPreview | null>;
let articles: { id: string; title: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
  answer = async ({ preset }, id) => ({ note: `a note for ${preset} of ${id}`, files: ['A.md'] });
  articles = [];
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

async function open(): Promise<void> {
  const source = {
    listArticles: async () => articles,
    preview: (settings: ExportSettings, id: string | null) => answer(settings, id),
  };
  await act(async () => root.render(<ExportPage source={source} />));
  await act(() => vi.advanceTimersByTimeAsync(200));
}

const words = () => document.body.textContent;

test('shows what the newest article becomes, and again when a setting changes', async () => {
  await open();
  expect(words()).toContain('a note for obsidian');
  await act(async () => writeExportSettings({ preset: 'joplin' }));
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(words()).toContain('a note for joplin');
  expect(words()).toContain('exportPage.noLinks Joplin');
});

test.each<[string, () => Promise<null>]>([
  ['exportPage.empty', async () => null],
  ['exportPage.failed', async () => Promise.reject(new Error('damaged'))],
])('%s', async (text, preview) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  answer = preview;
  await open();
  expect(words()).toContain(text);
});

test('any of the newest articles is previewed', async () => {
  articles = [
    { id: 'a', title: 'One' },
    { id: 'b', title: 'Two' },
  ];
  await open();
  expect(words()).toContain('of null');
  const choice = document.querySelector<HTMLSelectElement>('select.preview-choice')!;
  expect([...choice.options].map(({ text }) => text)).toEqual(['One', 'Two']);
  await act(async () => {
    choice.value = 'b';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(words()).toContain('of b');
  expect(choice.value).toBe('b');
});

test('front matter that no program could read is told where it is', async () => {
  writeExportSettings({ templates: { obsidian: '---\ntitle: a: b\n---\n{{content}}' } });
  await open();
  await vi.waitFor(() => expect(document.querySelector('.mistakes button')).not.toBeNull());
  const mistake = document.querySelector<HTMLElement>('.mistakes button')!;
  expect(mistake.textContent).toBe('exportPage.notYaml 2 title: a: b');
  act(() => mistake.click());
  const field = document.querySelector('textarea')!;
  expect([field.selectionStart, field.selectionEnd]).toEqual([4, 15]);
});

test('a mistake is listed, selects itself, and goes with the reset', async () => {
  writeExportSettings({ templates: { obsidian: 'a\n{{titel}} {{content}}' } });
  await open();
  const field = document.querySelector('textarea')!;
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const mistake = document.querySelector<HTMLElement>('.mistakes button')!;
  expect(mistake.textContent).toBe('exportPage.unknown 2 {{titel}}');
  act(() => mistake.click());
  expect([field.selectionStart, field.selectionEnd]).toEqual([2, 11]);
  act(() => document.querySelector<HTMLElement>('.template-head button')!.click());
  expect(readExportSettings().templates).toEqual({});
  expect(document.querySelector('.mistakes button')).toBeNull();
});

test.each(['', '{', '[]', '"x"', 'null', '{"preset":"word","templates":[1],"pictures":3,"fileName":{}}'])(
  'what no version wrote takes its default: %s',
  (stored) => {
    localStorage.setItem('export', stored);
    expect(readExportSettings()).toMatchObject({ preset: 'obsidian', fileName: '', pictures: 'files' });
  },
);
