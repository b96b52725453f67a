// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExportDialog } from './ExportDialog';
import type { ExportFormat, ExportSource } from './export-source';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

type ExportAs = ExportSource['exportAs'];
const formats: ExportFormat[] = [
  { name: 'markdown', files: 'each' },
  { name: 'epub', files: 'choice' },
  { name: 'csv', files: 'one' },
];
/** jsdom knows dialogs, and not how they open. */
const dialogMethods = {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
};
let root: Root;
const say = vi.fn();
const onClose = vi.fn();

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  localStorage.clear();
  vi.clearAllMocks();
  Object.assign(HTMLDialogElement.prototype, dialogMethods);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
});
afterEach(() => act(() => root.unmount()));

async function open(exportAs: ExportAs, ids: string[] | Promise<string[]> = ['a', 'b']): Promise<void> {
  const source = { formats, exportAs };
  await act(async () => root.render(<ExportDialog source={source} ids={ids} say={say} onClose={onClose} />));
}

const words = () => document.body.textContent;
const start = () => document.querySelector<HTMLButtonElement>('button[type="submit"]')!;
const press = (button: HTMLElement) => act(async () => button.click());

test('exports what is chosen, says so and closes', async () => {
  const exportAs = vi.fn<ExportAs>(async () => 2);
  await open(exportAs);
  await press(document.querySelector<HTMLInputElement>('input[value="csv"]')!);
  await press(start());
  expect(exportAs.mock.calls[0]!.slice(0, 2)).toEqual([['a', 'b'], { format: 'csv', isOneEach: false }]);
  expect(say).toHaveBeenCalledWith({ text: 'exporting.done 2 2' });
  expect(onClose).toHaveBeenCalled();
});

test('the second click while it works starts nothing; how far it is is told', async () => {
  const exportAs = vi.fn<ExportAs>((_ids, _choice, onProgress) => {
    onProgress(1);
    return new Promise(() => {});
  });
  await open(exportAs);
  await press(start());
  await press(start());
  act(() => document.querySelector('form')!.requestSubmit());
  expect(exportAs).toHaveBeenCalledTimes(1);
  expect(start().disabled).toBe(true);
  expect(document.querySelector('output')!.textContent).toBe('exporting.progress 1 2');
});

test('what fails is told once, can be tried again, and then is over', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const exportAs = vi.fn<ExportAs>().mockRejectedValueOnce(new Error('no room')).mockResolvedValueOnce(2);
  await open(exportAs);
  await press(start());
  expect(document.querySelector('[role="alert"]')!.textContent).toBe('exporting.failed');
  expect(start().textContent).toBe('exporting.again');
  expect(onClose).not.toHaveBeenCalled();
  await press(start());
  expect(onClose).toHaveBeenCalled();
});

test('where no file was named for it the choice stays', async () => {
  await open(async () => null);
  await press(start());
  expect(document.querySelector('[role="alert"]')).toBeNull();
  expect(start().textContent).toBe('exporting.start');
  expect(start().disabled).toBe(false);
  expect(say).not.toHaveBeenCalled();
});

test('closed, it stops', async () => {
  const signals: AbortSignal[] = [];
  await open((_ids, _choice, _onProgress, signal) => {
    signals.push(signal);
    return new Promise(() => {});
  });
  await press(start());
  act(() => root.render(null));
  expect(signals[0]!.aborted).toBe(true);
});

test.each<[string, Promise<string[]>, string]>([
  ['nothing to export', Promise.resolve([]), 'exporting.nothing'],
  ['not counted yet', new Promise(() => {}), 'exporting.counting'],
])('%s: there is nothing to start', async (_name, ids, title) => {
  await open(async () => 0, ids);
  expect(words()).toContain(title);
  expect(start().disabled).toBe(true);
});

test('a list that cannot be counted is a failure', async () => {
  await open(async () => 0, Promise.reject(new Error('damaged')));
  expect(document.querySelector('[role="alert"]')).not.toBeNull();
});
