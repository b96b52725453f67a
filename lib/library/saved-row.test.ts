import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { madeUpArticle, madeUpEntity, minute } from './fixtures/made-up-article';
import { listedEntities, withListKeys } from './list-keys';
import type { SaveRequest } from './saved-article';
import { fitEntity, joinTags, newReaderState, toRowContent } from './saved-row';

function rowSize(request: SaveRequest): number {
  const content = toRowContent(request, 'a'.repeat(36), 'b'.repeat(64));
  const ids = listedEntities(request.entities).map(({ id }) => id);
  const row = withListKeys({ ...content, ...newReaderState(minute(1), request.tags ?? [], 12_345) }, ids);
  // The form in which Chromium stores it.
  return serialize(row).length;
}

test('a row of an ordinary article takes about 2 kB', () => {
  const request = madeUpArticle('its-first-smart-car-with-seres-this-year', {
    excerpt: 'x'.repeat(160),
  });
  const names = Array.from({ length: 11 }, (_, index) => madeUpEntity('organisation', `Company ${index}`));
  const figures = Array.from({ length: 14 }, (_, index) => madeUpEntity('money', `$${index} million`));
  expect(rowSize({ ...request, entities: [...names, ...figures], tags: ['cars'] })).toBeLessThan(2200);
});

test('a hostile page cannot make a row large', () => {
  const huge = '😀'.repeat(50_000);
  const request = madeUpArticle('huge', {
    url: `https://daily.example/${huge}`,
    canonicalUrl: `https://daily.example/${'y'.repeat(1_000_000)}`,
    title: huge,
    siteName: huge,
    byline: Array.from({ length: 1000 }, () => huge),
    publishedTime: huge,
    modifiedTime: huge,
    lang: huge,
    excerpt: huge,
    image: `https://daily.example/${huge}`,
  });
  const entities = Array.from({ length: 100 }, (_, index) => fitEntity(madeUpEntity('person', `${index}${huge}`)));
  const tags = Array.from({ length: 100 }, (_, index) => `${index}${huge}`);
  expect(rowSize({ ...request, entities, tags })).toBeLessThan(64_000);
});

test('cuts the title at 500 characters and the excerpt at 300, never through a character', () => {
  const row = toRowContent(
    madeUpArticle('long', { title: `x${'😀'.repeat(400)}`, excerpt: 'y'.repeat(400) }),
    'id',
    'hash',
  );
  expect(row.title).toBe(`x${'😀'.repeat(249)}`);
  expect(row.excerpt).toBe('y'.repeat(300));
});

test('shows the 4 entities that matter most', () => {
  const entities = Array.from({ length: 20 }, (_, index) => madeUpEntity('person', `Person ${index}`, index / 20));
  const { rowEntities } = toRowContent({ ...madeUpArticle('people'), entities }, 'id', 'hash');
  expect(rowEntities).toHaveLength(4);
  expect(rowEntities[0]).toEqual({ id: 'person:person-19', type: 'person', name: 'Person 19' });
});

test.each([
  [[['  cars '], ['cars']], ['cars']],
  [[['electric \n cars', '', '   ']], ['electric cars']],
  [[['caf\u00e9', 'cafe\u0301']], ['caf\u00e9']],
])('joins the tags %j', (lists, expected) => {
  expect(joinTags(...lists)).toEqual(expected);
});
