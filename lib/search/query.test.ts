import { describe, expect, test } from 'vitest';
import { formatQuery, parseQuery, type SearchQuery } from './query';

const filter = (field: SearchQuery['filters'][number]['field'], value: string, isExcluded = false) => ({
  field,
  value,
  isExcluded,
});

describe('reads what was typed', () => {
  test.each<[string, SearchQuery]>([
    ['', { text: '', filters: [] }],
    ['chip  export', { text: 'chip export', filters: [] }],
    ['chip tag:asia export', { text: 'chip export', filters: [filter('tag', 'asia')] }],
    ['tag:"east asia"', { text: '', filters: [filter('tag', 'east asia')] }],
    [
      '-tag:"east asia" -is:read',
      { text: '', filters: [filter('tag', 'east asia', true), filter('is', 'read', true)] },
    ],
    ['Entity:Huawei', { text: '', filters: [filter('entity', 'Huawei')] }],
    ['tag:"say ""hi"" twice"', { text: '', filters: [filter('tag', 'say "hi" twice')] }],
    ['tag:"not closed', { text: '', filters: [filter('tag', 'not closed')] }],
    ['site:news.example:8080', { text: '', filters: [filter('site', 'news.example:8080')] }],
    [
      'before:2024 after:2023-02 after:2023-02-16',
      {
        text: '',
        filters: [filter('before', '2024'), filter('after', '2023-02'), filter('after', '2023-02-16')],
      },
    ],
    [
      'cve:CVE-2024-3094 lang:de has:picture',
      {
        text: '',
        filters: [filter('cve', 'CVE-2024-3094'), filter('lang', 'de'), filter('has', 'picture')],
      },
    ],
  ])('%s', (typed, query) => {
    expect(parseQuery(typed)).toEqual(query);
  });
});

test.each([
  'tag:', // its value is still to come
  'colour:red',
  'https://news.example/a',
  'is:it',
  'has:lunch',
  'before:noon',
  'after:2023-13',
  '"tag:asia"',
  '"a phrase" -word -"a phrase" pre*',
  '"east as"*',
  '-"east as"* chips',
  '"not closed',
  '- " "" *',
  'tag:"',
])('%s is plain words', (typed) => {
  expect(parseQuery(typed)).toEqual({ text: typed, filters: [] });
});

test.each([
  '"open phrase" -word tag:asia',
  'is:unread tag:"two words" -site:Example',
  'entity:"a ""b"" c" before:2024-01',
  'tag:"not closed',
  'a "b',
  '日本 org:華為',
  '🦊 person:"🦊 🦊"',
])('%s comes back as it was', (typed) => {
  const query = parseQuery(typed);
  expect(parseQuery(formatQuery(query))).toEqual(query);
});

test('10,000 characters are read at once', () => {
  const long = `${'"'.repeat(3333)}${'a:'.repeat(1667)}${'-'.repeat(3333)}`;
  expect(parseQuery(long).filters).toEqual([]);
});
