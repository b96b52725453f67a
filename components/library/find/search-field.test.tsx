// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Filter, formatQuery, parseQuery, type SearchQuery } from '../../../lib/search/query';
import type { Completion } from '../library-source';
import { SearchField } from './SearchField';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

const source = {
  complete: async (field: string, prefix: string): Promise<Completion[]> => {
    const all: Completion[] = [
      { value: 'organisation:huawei', label: 'Huawei', type: 'organisation', count: 7 },
      { value: 'organisation:hua hong', label: 'Hua Hong', type: 'organisation', count: 2 },
    ];
    return field === 'entity' ? all.filter(({ label }) => label.toLowerCase().startsWith(prefix.toLowerCase())) : [];
  },
};

let root: Root;
let told: string[];
let isLeft: boolean;
const noScope: Filter[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
  told = [];
  isLeft = false;
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

function show(query: string | null, scope: Filter[] = noScope): void {
  act(() =>
    root.render(
      <SearchField
        source={source}
        query={query === null ? null : parseQuery(query)}
        scope={scope}
        onSearch={(next: SearchQuery | null, isDone) =>
          told.push(`${next ? formatQuery(next) : 'nothing'}${isDone ? '.' : ''}`)
        }
        onLeave={() => (isLeft = true)}
      />,
    ),
  );
}

const input = () => document.querySelector('input')!;
const tokens = () => [...document.querySelectorAll('.token')].map((token) => token.textContent);
const options = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);
const rest = () => act(() => vi.advanceTimersByTimeAsync(100));

function type(text: string, isComposing = false): void {
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  act(() => {
    setValue.call(input(), text);
    input().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
  });
}

function press(key: string, isComposing = false): void {
  act(() => void input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, isComposing })));
}

test('letters that come fast are one search', async () => {
  show(null);
  for (const text of ['c', 'ch', 'chi', 'chip']) type(text);
  expect(told).toEqual([]);
  await rest();
  expect(told).toEqual(['chip']);
});

test('a finished filter becomes a token; half of one is not searched for', async () => {
  show(null);
  type('chips tag:ev');
  await rest();
  type('chips tag:ev ');
  await rest();
  expect(told).toEqual(['chips', 'chips tag:ev']);
  expect(tokens()).toEqual(['tag:ev']);
  expect(input().value).toBe('chips ');
});

test('Enter finishes the filter and the search', async () => {
  show(null);
  type('chips tag:ev');
  press('Enter');
  await rest();
  expect(told).toEqual(['chips tag:ev.']);
});

test('Backspace at the beginning takes the last token', () => {
  show('chips tag:ev is:unread');
  input().setSelectionRange(0, 0);
  press('Backspace');
  expect(told).toEqual(['chips tag:ev.']);
  expect(tokens()).toEqual(['tag:ev']);
});

test('a suggestion is chosen with the arrows and becomes a token', async () => {
  show(null);
  type('chips hua');
  await rest();
  expect(options()).toEqual(['entity: Huaweifind.articles 7 7', 'entity: Hua Hongfind.articles 2 2']);
  press('ArrowDown');
  press('ArrowDown');
  const current = document.getElementById(input().getAttribute('aria-activedescendant')!);
  expect(current?.textContent).toContain('Hua Hong');
  press('Enter');
  await rest();
  expect(told.at(-1)).toBe('chips entity:"Hua Hong".');
  expect(input().getAttribute('aria-expanded')).toBe('false');
});

test('while a word is composed no key is taken and nothing is searched for', async () => {
  show(null);
  type('hua ', true);
  press('Enter', true);
  press('Escape', true);
  await rest();
  expect(told).toEqual([]);
  expect(input().value).toBe('hua ');
});

test('Escape closes the list, then clears, then leaves', async () => {
  show('tag:ev');
  type('hua');
  await rest();
  press('Escape');
  expect([options(), input().value]).toEqual([[], 'hua']);
  press('Escape');
  expect([tokens(), input().value, told.at(-1)]).toEqual([[], '', 'nothing.']);
  expect(isLeft).toBe(false);
  press('Escape');
  expect(isLeft).toBe(true);
});

test('in a tag’s view the tag is there to be searched within, and is no search by itself', async () => {
  const scope: Filter[] = [{ field: 'tag', value: 'ev', isExcluded: false }];
  show(null, scope);
  expect(tokens()).toEqual([]);
  act(() => input().focus());
  expect(tokens()).toEqual(['tag:ev']);
  type('chips');
  await rest();
  type('');
  await rest();
  expect(told).toEqual(['chips tag:ev', 'nothing']);
  act(() => input().blur());
  expect(tokens()).toEqual([]);
});

test('Back: the field follows the address', async () => {
  show('chips');
  type('chips tag:ev ');
  await rest();
  show('chips tag:ev');
  expect(tokens()).toEqual(['tag:ev']);
  show('phones');
  expect([tokens(), input().value]).toEqual([[], 'phones']);
  show(null);
  expect(input().value).toBe('');
});

test('letters that are typed while the address follows are kept', async () => {
  show(null);
  type('chi');
  await rest();
  type('chips');
  await rest();
  type('chips and');
  show('chi');
  expect(input().value).toBe('chips and');
  show('chips');
  expect(input().value).toBe('chips and');
  await rest();
  expect(told).toEqual(['chi', 'chips', 'chips and']);
});

test('a token is removed with its button', () => {
  show('chips tag:ev -is:read');
  const [first] = document.querySelectorAll<HTMLButtonElement>('.token button');
  expect(first?.getAttribute('aria-label')).toBe('find.removeFilter tag ev');
  act(() => first?.click());
  expect(told).toEqual(['chips -is:read.']);
});
