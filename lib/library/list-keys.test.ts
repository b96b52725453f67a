import { expect, test } from 'vitest';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import { listedAsBefore, listedEntities, withListKeys, type UnlistedRow } from './list-keys';
import { newReaderState, toRowContent } from './saved-row';

const fresh: UnlistedRow = {
  ...toRowContent(madeUpArticle('drones'), 'id', 'hash'),
  ...newReaderState(minute(1), [], 1),
};

test.each<[string, Partial<UnlistedRow>, string[]]>([
  ['fresh', {}, ['inbox', 'all', 'unread']],
  ['opened', { readAt: minute(2) }, ['inbox', 'all']],
  ['half read', { readAt: minute(2), progress: 0.5 }, ['inbox', 'all', 'reading']],
  ['half read and marked as unread', { progress: 0.5 }, ['inbox', 'all', 'unread']],
  ['read', { readAt: minute(2), progress: 0.97 }, ['inbox', 'all']],
  ['starred', { starredAt: minute(2) }, ['inbox', 'all', 'unread', 'starred']],
  ['put away unread', { archivedAt: minute(2) }, ['all', 'archived']],
  ['put away half read', { archivedAt: minute(3), readAt: minute(2), progress: 0.5 }, ['all', 'archived']],
  ['in the trash', { deletedAt: minute(2), starredAt: minute(2), archivedAt: minute(2) }, ['trash']],
])('%s', (_name, changes, lists) => {
  const row = withListKeys({ ...fresh, ...changes }, []);
  expect(row.stateKeys).toEqual(lists.map((list) => [list, minute(1)]));
});

test('in the trash it stands in no list of a site, a tag or an entity', () => {
  const tagged = { ...fresh, tags: ['cars', 'asia'] };
  const under = ['organisation:acme'];
  const live = withListKeys(tagged, under);
  expect(live.siteKeys).toEqual([['Daily Example', minute(1)]]);
  expect(live.tagKeys.map(([tag]) => tag)).toEqual(['cars', 'asia']);
  expect(live.entityKeys).toEqual([['organisation:acme', minute(1)]]);
  const deleted = withListKeys({ ...tagged, deletedAt: minute(2) }, under);
  expect([deleted.siteKeys, deleted.tagKeys, deleted.entityKeys]).toEqual([[], [], []]);
  expect(listedAsBefore(live)).toEqual(under);
});

test('names and identifiers are listed, figures are not', () => {
  const entities = [
    madeUpEntity('money', '$5', 1),
    madeUpEntity('place', 'Lisbon', 0.2),
    madeUpEntity('identifier', 'CVE-2024-3094', 0.8),
    madeUpEntity('date', 'Monday', 0.9),
    madeUpEntity('place', 'Lisbon', 0.3),
  ];
  expect(listedEntities(entities).map(({ name }) => name)).toEqual(['CVE-2024-3094', 'Lisbon']);
});

test('a page of names fills no more than 64 keys, with those that matter most', () => {
  const entities = Array.from({ length: 5000 }, (_, index) => madeUpEntity('person', `Person ${index}`, index / 5000));
  const listed = listedEntities(entities);
  expect(listed).toHaveLength(64);
  expect(listed[0]?.name).toBe('Person 4999');
});
