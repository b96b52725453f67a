// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedRow } from '../../../lib/library/saved-article';
import type { SavedEntityView } from '../../../lib/library/dictionary/get-entity';
import type { EntityOverview } from '../../../lib/search/search-answer';
import { standInForDialogs } from '../../shared/fixtures/stand-in-dialogs';
import type { ToastMessage } from '../../shared/Toast';
import type { Watch } from '../../shared/use-watched';
import type { LibrarySource } from '../library-source';
import { EntityPage } from './EntityPage';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, ...values: unknown[]) => [key, ...values.flat()].join(' ') } }));

const huawei: SavedEntityView = {
  id: 'organisation:huawei',
  type: 'organisation',
  name: 'Huawei',
  aliases: ['HUAWEI'],
  articleCount: 2,
  isHidden: false,
};

const overview: EntityOverview = {
  articleCount: 2,
  mentionCount: 9,
  months: [
    { month: '2023-01', articles: 1, mentions: 2 },
    { month: '2023-08', articles: 1, mentions: 7 },
  ],
  together: [{ id: 'organisation:seres', type: 'organisation', name: 'SERES', count: 2 }],
  first: '2023-01-12',
  last: '2023-08-29',
};

const row = (id: string) =>
  ({
    id,
    title: `Article ${id}`,
    siteName: 'Handset Daily',
    publishedTime: '2023-08-29',
    dir: 'ltr',
    lang: 'en',
  }) as SavedRow;

function told<Value>(value: Value): Watch<Value> {
  return (onValue) => {
    onValue(value);
    return () => undefined;
  };
}

const failsToTell: Watch<EntityOverview> = (_, onError) => {
  onError(new Error('No index'));
  return () => undefined;
};

/** What the library knows; the changes of a test write here. */
let known: Map<string, SavedEntityView>;
let said: ToastMessage[];
let root: Root;

function change(id: string, by: Partial<SavedEntityView>): void {
  known.set(id, { ...known.get(id)!, ...by });
}

function sourceOf(more: Partial<LibrarySource> = {}): LibrarySource {
  const source: Partial<LibrarySource> = {
    getEntity: async (id) => known.get(id),
    watchEntityOverview: () => told(overview),
    watchOrder: () =>
      told({ keys: ['a', 'b'].map((id) => ({ id, savedAt: '2024-01-01' })), total: 2, isComplete: true }),
    watchRows: (ids) => told(ids.map(row)),
    mentionsIn: async (id) => [{ before: `In ${id} `, mention: 'Huawei', after: ' spoke' }],
    readerUrl: (id) => `/reader.html?id=${id}`,
    complete: async () => [{ value: 'organisation:seres', label: 'SERES', type: 'organisation', count: 4 }],
    renameEntity: async (id, name) => {
      const { name: before } = known.get(id)!;
      change(id, { name });
      return before;
    },
    hideEntity: async (id, isHidden) => change(id, { isHidden }),
    ...more,
  };
  return source as LibrarySource;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  standInForDialogs();
  known = new Map([[huawei.id, huawei]]);
  said = [];
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root')!);
});
afterEach(() => act(() => root.unmount()));

async function show(source = sourceOf(), id = huawei.id): Promise<void> {
  await act(async () => root.render(<EntityPage source={source} id={id} say={(message) => said.push(message)} />));
}

const text = (css: string) => document.querySelector(css)?.textContent;
const texts = (css: string) => [...document.querySelectorAll(css)].map((element) => element.textContent);
const click = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
    buttons.find((button) => button.textContent === name || button.ariaLabel === name)!.click();
  });

test('who it is, when and where it is named, and with whom', async () => {
  await show();
  expect(text('h1')).toBe('Huawei');
  expect(text('.e-head p')).toBe('shared.type.organisation · entity.also entity.quoted HUAWEI');
  expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
    'entity.timeline entity.timelinePoint entity.mentions 2 2 Jan 2023 and entity.timelinePoint entity.mentions 7 7 Aug 2023',
  );
  expect(texts('.men .t')).toEqual(['Article a', 'Article b']);
  expect(text('.kwic p')).toBe('In a Huawei spoke');
  expect(document.querySelector('.co a')?.getAttribute('href')).toBe('#entity=organisation%3Aseres');
});

test('with one article there is no timeline', async () => {
  await show(sourceOf({ watchEntityOverview: () => told({ ...overview, articleCount: 1 }) }));
  expect(document.querySelector('[role=img]')).toBeNull();
});

test('without an index the articles stand alone', async () => {
  await show(sourceOf({ watchEntityOverview: () => failsToTell }));
  expect(texts('.men .t')).toHaveLength(2);
  expect(document.querySelector('.co')).toBeNull();
});

test('a name that nothing saved has', async () => {
  await show(sourceOf(), 'person:nobody');
  expect(text('h2')).toBe('entity.unknownTitle');
});

test('hidden, said, and shown again with Undo', async () => {
  await show();
  await click('entity.menu');
  await click('entity.hide');
  expect(text('.note')).toBe('entity.hiddenNote');
  expect(said.at(-1)?.text).toBe('entity.hidden Huawei');
  await act(async () => said.at(-1)?.action?.run());
  expect(document.querySelector('.note')).toBeNull();
});

test('renamed, and back with Undo', async () => {
  await show();
  await click('entity.menu');
  await click('entity.rename');
  const input = document.querySelector<HTMLInputElement>('dialog input')!;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, '  Huawei   Group ');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await act(async () => document.querySelector<HTMLButtonElement>('dialog [type=submit]')!.click());
  expect([text('h1'), document.querySelector('dialog')]).toEqual(['Huawei Group', null]);
  await act(async () => said.at(-1)?.action?.run());
  expect(text('h1')).toBe('Huawei');
});

test('one that was merged has the page of the other', async () => {
  known.set('organisation:huawei technologies', huawei);
  location.hash = '#entity=organisation%3Ahuawei%20technologies';
  await show(sourceOf(), 'organisation:huawei technologies');
  expect(location.hash).toBe('#entity=organisation%3Ahuawei');
});
