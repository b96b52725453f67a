// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '../../../lib/search/search-answer';
import { standInForDialogs } from '../../shared/fixtures/stand-in-dialogs';
import type { Completion } from '../library-source';
import { useCommands } from './commands';
import { Palette } from './Palette';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

const answer: SearchAnswer = {
  total: 1,
  hits: [
    {
      id: 'a',
      savedAt: '2024-08-30T09:00:00.000Z',
      title: [
        { text: 'Star', isHit: true },
        { text: 's at noon', isHit: false },
      ],
      excerpt: [],
    },
  ],
  milliseconds: 1,
  isComplete: true,
  drop: [],
};

const source = {
  complete: async (field: string): Promise<Completion[]> =>
    field === 'tag' ? [{ value: 'stars', label: 'stars', count: 3 }] : [],
  search: vi.fn(async () => answer),
  readerUrl: (id: string) => `#reader ${id}`,
};

const starred = vi.fn();
let root: Root;

function Page() {
  useCommands(() => [{ id: 'starred', name: 'Go to Starred', run: starred }]);
  return <Palette source={source} commands={() => [{ id: 'help', name: 'Shortcuts', run: () => undefined }]} />;
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Element.prototype.scrollIntoView = () => undefined;
  standInForDialogs();
  localStorage.clear();
  location.hash = '#inbox';
  starred.mockReset();
  document.body.innerHTML = '<div id="root"></div><input id="field">';
  root = createRoot(document.getElementById('root')!);
  await act(async () => root.render(<Page />));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

function press(target: Element, key: string, init: KeyboardEventInit = {}): void {
  act(() => void target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })));
}

async function type(typed: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field(), typed);
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(100);
  });
}

const open = () => press(document.getElementById('field')!, 'k', { ctrlKey: true });
const field = () => document.querySelector<HTMLInputElement>('.palette input')!;
const options = () => [...document.querySelectorAll('[role=option] bdi')].map((option) => option.textContent);
const current = () => document.querySelector('[aria-selected=true] bdi')?.textContent;

test('Ctrl K opens it, also from a field, with what can be done here', () => {
  open();
  expect(options()).toEqual(['Go to Starred', 'Shortcuts']);
  expect(current()).toBe('Go to Starred');
});

test('actions, tags and articles by what is typed; Enter takes the current one', async () => {
  open();
  await type('star');
  expect(options()).toEqual(['Go to Starred', 'stars', 'Stars at noon', 'palette.searchFor star']);
  press(field(), 'ArrowDown');
  press(field(), 'ArrowDown');
  expect(current()).toBe('Stars at noon');
  press(field(), 'Enter');
  expect(decodeURIComponent(location.hash)).toBe('#reader a');
  expect(document.querySelector('.palette')).toBeNull();
});

test('the arrows go round', () => {
  open();
  press(field(), 'ArrowUp');
  expect(current()).toBe('Shortcuts');
});

test('what was used lately comes first', async () => {
  open();
  await type('stars');
  press(field(), 'Enter');
  expect(location.hash).toBe('#tag=stars');
  open();
  expect(options()).toEqual(['stars', 'Go to Starred', 'Shortcuts']);
});

test('an action runs once the palette has gone', () => {
  starred.mockImplementation(() => expect(document.querySelector('.palette[open]')).toBeNull());
  open();
  press(field(), 'Enter');
  expect(starred).toHaveBeenCalledOnce();
});

test('without an index there is still the way to the search page', async () => {
  source.search.mockRejectedValueOnce(new Error('disk I/O error'));
  open();
  await type('noon');
  expect(options()).toEqual(['stars', 'palette.searchFor noon']);
});
