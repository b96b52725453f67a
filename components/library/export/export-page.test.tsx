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
let answer: (settings: ExportSettings) => Promise<ExportPreview | null>;

beforeEach(() => {
  vi.useFakeTimers();
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  localStorage.clear();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
  answer = async ({ preset }) => ({ note: `a note for ${preset}`, files: ['A.md'] });
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

async function open(): Promise<void> {
  const source = { preview: (settings: ExportSettings) => answer(settings) };
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
