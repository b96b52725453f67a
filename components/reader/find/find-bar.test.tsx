// @vitest-environment jsdom
import { act, useRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FindBar } from './FindBar';
import { useFind } from './use-find';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') } }));

let painted: Map<string, Range[]>;
let root: Root;
let top: number;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('Highlight', class extends Array<Range> {});
  vi.stubGlobal('CSS', { highlights: (painted = new Map()) });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  window.scrollBy = vi.fn();
  top = 200;
  Range.prototype.getBoundingClientRect = () => ({ top, bottom: top + 20, left: 0, right: 10 }) as DOMRect;
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.textContent = '';
  vi.unstubAllGlobals();
});

function Page({ html, first }: { html: string; first: string | null }) {
  const text = useRef<HTMLDivElement>(null);
  const find = useFind(text, html, first);
  return (
    <main id="text" tabIndex={-1}>
      {/* oxlint-disable-next-line react/no-danger -- the test's own words */}
      <div ref={text} dangerouslySetInnerHTML={{ __html: html }} />
      <button type="button" onClick={find.open}>
        Find
      </button>
      {find.query !== null && <FindBar find={find} />}
    </main>
  );
}

const html = '<p>A chip, a <b>mic</b>rochip and Chips.</p><p>The end.</p>';
const show = (first: string | null = null, text = html) =>
  act(async () => root.render(<Page html={text} first={first} />));
const count = () => document.querySelector('output')?.textContent;
const found = () => (painted.get('found') ?? []).map(String);
const current = () => (painted.get('found-current') ?? []).map(String);
const field = () => document.querySelector('input');

async function search(query: string): Promise<void> {
  const button = document.querySelector<HTMLElement>('main > button')!;
  button.focus();
  await act(async () => button.click());
  await type(query);
}

async function type(query: string): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  await act(async () => {
    set.call(field(), query);
    field()!.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function press(key: string, shiftKey = false): Promise<void> {
  await act(async () => {
    field()!.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
  });
}

test('counts, goes on and back, and round', async () => {
  await show();
  await search('chip');
  expect(document.activeElement).toBe(field());
  expect(count()).toBe('reader.position 1 3');
  expect([found(), current()]).toEqual([['chip', 'chip', 'Chip'], ['chip']]);
  await press('Enter');
  await press('Enter');
  expect([count(), current()]).toEqual(['reader.position 3 3', ['Chip']]);
  await press('Enter');
  expect(count()).toBe('reader.position 1 3');
  await press('Enter', true);
  expect(count()).toBe('reader.position 3 3');
});

test('says when nothing is found, and nothing while nothing is asked', async () => {
  await show();
  await search('xyz');
  expect(count()).toBe('reading.find.nothing');
  await type('');
  expect(count()).toBe('');
});

test('Escape takes the paint away, and the focus goes where it was', async () => {
  await show();
  await search('chip');
  await press('Escape');
  expect(field()).toBeNull();
  expect([found(), current()]).toEqual([[], []]);
  expect(document.activeElement?.textContent).toBe('Find');
});

test('a hit out of sight is shown', async () => {
  await show();
  top = 5000;
  await search('end');
  expect(window.scrollBy).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
});

test('marks that come later leave the paint where it is', async () => {
  await show();
  await search('chip');
  const [paragraph] = document.querySelectorAll('p');
  await act(async () => paragraph!.replaceChildren('A ch', 'ip, a microchip', ' and Chips.'));
  expect([found(), current()]).toEqual([['chip', 'chip', 'Chip'], ['chip']]);
});

test('another text is searched for the same', async () => {
  await show();
  await search('chip');
  await show(null, '<p>One chip.</p>');
  expect([count(), found()]).toEqual(['reader.position 1 1', ['chip']]);
});

test('what the library found it by is shown without taking the keys', async () => {
  await show('chips end');
  expect(count()).toBe('reader.position 1 2');
  expect(document.activeElement).toBe(document.body);
});

test('an article that was found by its title has nothing to show', async () => {
  await show('headline');
  expect(field()).toBeNull();
});
