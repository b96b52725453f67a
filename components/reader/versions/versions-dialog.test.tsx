// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Comparison } from '../../../lib/compare/comparison';
import type { SavedRow } from '../../../lib/library/saved-article';
import type { ListedVersion } from '../../../lib/library/versions/list-versions';
import { standInForDialogs } from '../../shared/fixtures/stand-in-dialogs';
import { VersionsDialog } from './VersionsDialog';
import type { VersionsSource } from './versions-source';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

const at = (day: number) => `2026-03-0${day}T09:00:00.000Z`;
const version = (day: number): ListedVersion => ({ replacedAt: at(day + 1), takenAt: at(day), wordCount: day });

let root: Root;
let place: HTMLElement;
let asked: string[];
let listed: ListedVersion[];
let source: VersionsSource;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  standInForDialogs();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  asked = [];
  listed = [version(3), version(2), version(1)];
  source = {
    list: async () => listed,
    compare: async (before, after) => {
      asked.push(`${before} ${after}`);
      return {
        title: null,
        entities: [{ type: 'money', before: '$79', after: '$99' }],
        paragraphs: [{ kind: 'same', paragraphs: ['One', 'Two'] }],
        hasSameWords: true,
      } satisfies Comparison;
    },
    restore: async () => at(9),
  };
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

async function show(updatedAt = at(5), onClose = () => {}): Promise<void> {
  const row = { id: 'a', updatedAt, versions: { count: listed.length, bytes: 9 }, lang: 'en', dir: 'ltr' } as SavedRow;
  await act(async () => root.render(<VersionsDialog source={source} row={row} onClose={onClose} />));
}

const selects = () => [...place.querySelectorAll('select')];
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name));
const said = () => place.querySelector('.ft output')?.textContent;

async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test('lists the versions, and compares the newest with the text now', async () => {
  await show();
  const [earlier, later] = selects();
  expect([...earlier!.options].map(({ value }) => value)).toEqual([at(4), at(3), at(2)]);
  expect([...later!.options].map(({ value }) => value)).toEqual(['now']);
  expect(asked).toEqual([`${at(4)} null`]);
  expect(place.textContent).toContain('compare.became');
});

test('compares two versions with each other, the earlier one first', async () => {
  await show();
  await choose(selects()[0]!, at(2));
  expect([...selects()[1]!.options].map(({ value }) => value)).toEqual(['now', at(4), at(3)]);
  await choose(selects()[1]!, at(4));
  expect(asked).toEqual([`${at(4)} null`, `${at(2)} null`, `${at(2)} ${at(4)}`]);
});

test('restores, offers to undo, and does nothing twice', async () => {
  const restore = vi.spyOn(source, 'restore');
  await show();
  await act(async () => {
    button('versions.restore')!.click();
    button('versions.restore')!.click();
  });
  expect(restore.mock.calls).toEqual([[at(4)]]);
  expect(said()).toBe('versions.restored');
  await act(async () => button('versions.undo')!.click());
  expect(restore.mock.calls).toEqual([[at(4)], [at(9)]]);
  expect([said(), button('versions.undo')]).toEqual(['versions.undone', undefined]);
});

test('waits with a restore while the versions are those of another text', async () => {
  await show();
  const restore = vi.spyOn(source, 'restore');
  source.list = () => new Promise(() => {});
  await show(at(6));
  expect(place.querySelector('dialog')!.getAttribute('aria-busy')).toBe('true');
  await act(async () => button('versions.restore')!.click());
  expect(restore).not.toHaveBeenCalled();
});

test.each<[string, VersionsSource['restore']]>([
  ['is gone', async () => null],
  ['cannot be written', () => Promise.reject(new Error('full'))],
])('says so when what is to be restored %s', async (_, restore) => {
  source.restore = restore;
  await show();
  await act(async () => button('versions.restore')!.click());
  expect([said(), button('versions.undo')]).toEqual(['versions.failed', undefined]);
});

test('says so when there is nothing to compare any more', async () => {
  source.compare = async () => null;
  await show();
  expect(place.querySelector('.scroll')!.textContent).toBe('compare.failed');
  listed = [];
  await show(at(7));
  expect([selects().length, button('versions.restore')]).toEqual([0, undefined]);
  expect(place.textContent).toContain('versions.none');
});

test('unchanged paragraphs can be read', async () => {
  await show();
  const details = place.querySelector('details')!;
  expect(details.textContent).toBe('compare.unchanged 2');
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  expect([...details.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['One', 'Two']);
});
