// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TagField } from './TagField';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const library = [
  { name: 'security', count: 31 },
  { name: 'semiconductors', count: 4 },
];
const complete = async (prefix: string) => library.filter(({ name }) => name.startsWith(prefix.toLowerCase()));

let root: Root;
let changes: string[];

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = () => {};
  changes = [];
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () =>
    root.render(
      <TagField
        label="Tags"
        tags={['ev']}
        complete={complete}
        onAdd={(tag) => changes.push(`+${tag}`)}
        onRemove={(tag) => changes.push(`-${tag}`)}
      />,
    ),
  );
  await act(async () => input().focus());
});

afterEach(async () => {
  await act(async () => root.unmount());
  document.body.textContent = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function input(): HTMLInputElement {
  return document.querySelector('input')!;
}

async function type(text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input(), text);
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => vi.advanceTimersByTimeAsync(100));
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await act(async () =>
      input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  }
}

const offered = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);

test.each<[string, string, string[], string[]]>([
  ['Enter takes what was typed', 'phones', ['Enter'], ['+phones']],
  ['so does a comma', 'phones', [','], ['+phones']],
  ['in the letters that the library has', 'SECURITY', ['Enter'], ['+security']],
  ['the arrows go through what is offered', 'se', ['ArrowDown', 'ArrowDown', 'Enter'], ['+semiconductors']],
  ['back up to the field itself', 'se', ['ArrowDown', 'ArrowUp', 'Enter'], ['+se']],
  ['Backspace takes the last tag away', '', ['Backspace'], ['-ev']],
  ['and nothing while there are letters', 's', ['Backspace'], []],
  ['a tag that is there is not added', 'ev', ['Enter'], []],
  ['Escape empties the field first', 'se', ['Escape', 'Enter'], []],
])('%s', async (_, typed, keys, expected) => {
  await type(typed);
  await press(...keys);
  expect(changes).toEqual(expected);
});

test('a late answer leaves what the arrows chose', async () => {
  await type('se');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input(), 'sec');
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('ArrowDown');
  await act(async () => vi.advanceTimersByTimeAsync(100));
  await press('Enter');
  expect(changes).toEqual(['+security']);
});

test('what is offered closes with the focus', async () => {
  await type('sec');
  expect(offered()).toHaveLength(2);
  expect(input().getAttribute('aria-expanded')).toBe('true');
  await act(async () => input().blur());
  expect(offered()).toEqual([]);
});
