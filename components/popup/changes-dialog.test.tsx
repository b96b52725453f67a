// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ComparedCopy } from '../compare/compared-copy';
import { standInForDialogs } from '../shared/fixtures/stand-in-dialogs';
import { ChangesDialog } from './ChangesDialog';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

const compared: ComparedCopy = {
  comparison: {
    title: [{ kind: 'removed', text: 'Old' }],
    entities: [
      { type: 'money', before: '$79', after: '$99' },
      { type: 'person', before: null, after: 'Ines Almeida' },
      { type: 'place', before: 'Lisbon', after: null },
    ],
    paragraphs: [
      { kind: 'added', text: 'More' },
      { kind: 'removed', text: 'Less' },
    ],
    hasSameWords: false,
  },
  takenAt: '2020-05-03T09:00:00.000Z',
  lang: 'ar',
  dir: 'rtl',
};

let root: Root;
let place: HTMLElement;
const save = vi.fn();

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  standInForDialogs();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  save.mockReset();
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

async function show(compareWithCopy: () => Promise<ComparedCopy | null>): Promise<void> {
  await act(async () => root.render(<ChangesDialog actions={{ compareWithCopy, save }} onClose={() => {}} />));
}

const scrolled = () => place.querySelector('.scroll')!;

test('names and figures stand above the paragraphs', async () => {
  await show(async () => compared);
  expect([...place.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'compare.headline',
    'compare.entities',
    'compare.text',
  ]);
  expect([...place.querySelectorAll('.changed-entities .what')].map(({ textContent }) => textContent)).toEqual([
    '$79compare.became$99',
    'Ines Almeidacompare.new',
    'Lisboncompare.gone',
  ]);
  expect([...place.querySelectorAll('.changed-text ins, .changed-text del')].map(({ tagName }) => tagName)).toEqual([
    'INS',
    'DEL',
  ]);
  expect(place.querySelector('.changed-text')!.getAttribute('dir')).toBe('rtl');
  expect(place.querySelector('.hd p')!.textContent).toContain('3 May 2020');
});

test('says that it compares, and can be updated meanwhile', async () => {
  await show(() => new Promise(() => {}));
  expect([scrolled().textContent, scrolled().getAttribute('aria-busy')]).toEqual(['compare.comparing', 'true']);
  act(() => place.querySelector<HTMLButtonElement>('.ft .primary')!.click());
  expect(save).toHaveBeenCalledOnce();
});

test.each<[string, () => Promise<null>]>([
  ['gone', async () => null],
  ['broken', () => Promise.reject(new Error('closed'))],
])('says that there is nothing to compare with when the copy is %s', async (_, compareWithCopy) => {
  vi.spyOn(console, 'error').mockReturnValue();
  await show(compareWithCopy);
  expect(scrolled().textContent).toBe('compare.failed');
});
