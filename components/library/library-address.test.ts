import { describe, expect, test } from 'vitest';
import { type Address, formatAddress, listAddress, newestFirst, parseAddress } from './library-address';

const list = (name: 'inbox' | 'archived'): Address => ({
  page: 'list',
  view: { kind: 'list', list: name },
  sort: newestFirst,
});

describe('an address and its page', () => {
  test.each<[string, Address]>([
    ['#inbox', list('inbox')],
    ['#archived', list('archived')],
    ['#tag=two%20words', { page: 'list', view: { kind: 'tag', tag: 'two words' }, sort: newestFirst }],
    ['#tag=R%26D%3D1', { page: 'list', view: { kind: 'tag', tag: 'R&D=1' }, sort: newestFirst }],
    ['#site=N%C3%A9%20%231', { page: 'list', view: { kind: 'site', site: 'Né #1' }, sort: newestFirst }],
    ['#entity=organisation%3Ahuawei', { page: 'entity', id: 'organisation:huawei' }],
    ['#storage', { page: 'storage' }],
    ['#highlights', { page: 'highlights' }],
    [
      '#unread&sort=published',
      { page: 'list', view: { kind: 'list', list: 'unread' }, sort: { by: 'published', isReversed: false } },
    ],
    [
      '#site=Chipwire&sort=-title',
      { page: 'list', view: { kind: 'site', site: 'Chipwire' }, sort: { by: 'title', isReversed: true } },
    ],
    [
      '#all&sort=-saved',
      { page: 'list', view: { kind: 'list', list: 'all' }, sort: { by: 'saved', isReversed: true } },
    ],
  ])('%s', (hash, address) => {
    expect(parseAddress(hash)).toEqual(address);
    expect(formatAddress(address)).toBe(hash);
  });
});

test('pages of the library itself', () => {
  for (const page of ['storage', 'import', 'export'] as const) expect(parseAddress(`#${page}`)).toEqual({ page });
});

test.each(['', '#', '#nowhere', '#tag=', '#site=', '#entity=', '#inbox&sort=colour', '#inbox&theme=dark'])(
  '%s is the inbox',
  (hash) => expect(parseAddress(hash)).toEqual(list('inbox')),
);

test('half an escape is taken as it stands', () => {
  expect(parseAddress('#tag=100%')).toEqual({ page: 'list', view: { kind: 'tag', tag: '100%' }, sort: newestFirst });
});

test('an entity without a hash sign is the same', () => expect(parseAddress('inbox')).toEqual(list('inbox')));

test('a search keeps its words, filters and order', () => {
  const hash = '#search=%22remote%20code%22%20tag%3Asecurity&sort=published';
  const address = parseAddress(hash);
  expect(address).toMatchObject({ page: 'search', sort: { by: 'published' } });
  expect(formatAddress(address)).toBe(hash);
});

test('the newest first goes without saying', () => {
  expect(listAddress({ kind: 'list', list: 'starred' })).toBe('#starred');
});
