// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isoDate } from './read-dates';
import { personNames } from './read-byline';
import { readMetadata } from './read-metadata';
import { withoutSiteName } from './read-title';

const read = (html: string, url = 'https://www.paper.example/a') =>
  readMetadata(new DOMParser().parseFromString(`<!doctype html><html>${html}`, 'text/html'), url);
const jsonLd = (data: unknown): string =>
  `<head><script type="application/ld+json">${JSON.stringify(data)}</script></head>`;

test('a graph with references is read whole', () => {
  const graph = [
    {
      '@type': 'NewsArticle',
      headline: 'H',
      datePublished: '2026-02-03T04:05:06+0100',
      author: [{ '@id': '#ann' }, { '@type': 'Person', name: 'Bo Chan' }],
      publisher: { '@id': '#org' },
      image: [{ url: '/lead.jpg' }],
    },
    { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
    { '@type': 'Organization', '@id': '#org', name: 'The Paper' },
  ];
  expect(read(jsonLd({ '@graph': graph }))).toMatchObject({
    title: 'H',
    byline: ['Ann Lee', 'Bo Chan'],
    siteName: 'The Paper',
    publishedTime: '2026-02-03T04:05:06+01:00',
    image: 'https://www.paper.example/lead.jpg',
    isDeclaredArticle: true,
  });
});

test.each([
  [
    'the publisher as author',
    jsonLd({ '@type': 'Article', author: { name: 'The Paper' }, publisher: { name: 'The Paper' } }),
    [],
  ],
  ['a meta tag', '<head><meta name="author" content="By Ann Lee and Bo Chan"></head>', ['Ann Lee', 'Bo Chan']],
  ['a marked link', '<body><a rel="author" href="/x">Ann Lee</a></body>', ['Ann Lee']],
  ['an address is no name', '<head><meta name="author" content="https://facebook.example/x"></head>', []],
  ['broken data', '<head><script type="application/ld+json">{"@type": "Article", </script></head>', []],
])('byline: %s', (_, html, byline) => {
  expect(read(html).byline).toEqual(byline);
});

describe('titles', () => {
  test.each([
    [
      'the heading that agrees with the title',
      '<title>Sensor maker opens plant - The Paper</title><h1>The Paper</h1><h1>Sensor maker opens plant</h1>',
      'Sensor maker opens plant',
    ],
    [
      'no heading',
      '<title>Sensor maker opens plant | The Paper</title><meta property="og:site_name" content="The Paper">',
      'Sensor maker opens plant',
    ],
    [
      'only a heading that is something else',
      '<title>Sensor maker opens third plant</title><h1>Business</h1>',
      'Sensor maker opens third plant',
    ],
  ])('%s', (_, html, title) => {
    expect(read(html).title).toBe(title);
  });

  test.each([
    ['A story about something – Paper', 'Paper', 'A story about something'],
    ['Paper: a story - with a dash', '', 'Paper: a story - with a dash'],
    ['Wi-Fi 7: what it brings', 'Paper', 'Wi-Fi 7: what it brings'],
    ['Paper | A story about something else again', 'Paper', 'A story about something else again'],
  ])('%s without %s', (title, site, expected) => {
    expect(withoutSiteName(title, site)).toBe(expected);
  });
});

test.each([
  ['By Ann Lee', ['Ann Lee']],
  ['Written by Ann Lee & Bo Chan, Cy Diaz', ['Ann Lee', 'Bo Chan', 'Cy Diaz']],
  ['von Ann Lee und Bo Chan', ['Ann Lee', 'Bo Chan']],
  ['Staff', []],
  ['The Paper', []],
  ['3 March 2026', []],
])('names in %s', (line, names) => {
  expect(personNames([line], ['The Paper'])).toEqual(names);
});

test.each([
  ['2023-02-16', '2023-02-16'],
  ['2023-02-16T09:30', '2023-02-16T09:30:00'],
  ['2023-02-16 09:30:00 UTC', '2023-02-16T09:30:00Z'],
  ['2023-02-16T09:30:00.123+0530', '2023-02-16T09:30:00.123+05:30'],
  ['February 16, 2023', '2023-02-16'],
  ['16th Feb 2023', '2023-02-16'],
  ['2023-13-40', null],
  ['yesterday', null],
  ['Version 3', null],
])('the date %s', (text, expected) => {
  expect(isoDate(text)).toBe(expected);
});
