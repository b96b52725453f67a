// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatQuery, parseQuery } from '../../../lib/search/query';
import { useAddress } from '../use-address';
import { useSearchAddress } from './use-search-address';

const source = {
  getEntity: async (id: string) =>
    id === 'organisation:huawei'
      ? { id, type: 'organisation' as const, name: 'Huawei', aliases: [], articleCount: 7, isHidden: false }
      : undefined,
};

let root: Root;
let shown: ReturnType<typeof useSearchAddress>;

function Probe() {
  const found = useSearchAddress(source, useAddress());
  useEffect(() => {
    shown = found;
  });
  return null;
}

/** jsdom tells of a new hash a moment later, as a browser does. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));

async function go(hash: string): Promise<void> {
  location.hash = hash;
  await settle();
}

async function search(typed: string | null, isDone = false): Promise<void> {
  act(() => shown.search(typed === null ? null : parseQuery(typed), isDone));
  await settle();
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  location.hash = '#starred';
  root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Probe />));
  await settle();
});
afterEach(() => act(() => root.unmount()));

const address = () => decodeURIComponent(location.hash);

test('typing is one entry in the history, and each finished search one more', async () => {
  const { length } = history;
  for (const typed of ['c', 'ch', 'chips']) await search(typed);
  expect([address(), history.length - length]).toEqual(['#search=chips', 1]);
  await search('chips', true);
  expect(history.length - length).toBe(1);
  await search('chips tag:ev', true);
  expect([address(), history.length - length]).toEqual(['#search=chips tag:ev', 2]);
  history.back();
  await settle();
  expect(shown.query && formatQuery(shown.query)).toBe('chips');
});

test('after Back the next search does not overwrite the one before', async () => {
  await search('chips', true);
  await search('phones', true);
  history.back();
  await settle();
  await search('chips e');
  history.back();
  await settle();
  expect(address()).toBe('#search=chips');
});

test('an empty field leads back to where the search was started', async () => {
  await go('#tag=ev');
  await search('chips tag:ev');
  await search(null);
  expect(location.hash).toBe('#tag=ev');
  expect(shown.query).toBeNull();
});

test('a letter that is taken back at once leaves no search behind', async () => {
  act(() => {
    shown.search(parseQuery('c'), false);
    shown.search(null, false);
  });
  await settle();
  expect(location.hash).toBe('#starred');
});

test.each([
  ['#tag=two%20words', 'tag:"two words"'],
  ['#site=Board%20Notes', 'site:"Board Notes"'],
  ['#entity=organisation%3Ahuawei', 'entity:Huawei'],
  ['#entity=organisation%3Anobody', ''],
  ['#unread', ''],
  ['#storage', ''],
])('what is searched within in %s: %s', async (hash, scope) => {
  await go(hash);
  expect(formatQuery({ text: '', filters: shown.scope })).toBe(scope);
});
