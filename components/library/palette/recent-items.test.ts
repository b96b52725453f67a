// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { PaletteItem } from './palette-items';
import { readRecent, rememberItem } from './recent-items';

const item = (name: string): PaletteItem => ({ key: `tags ${name}`, group: 'tags', name, href: `#tag=${name}` });

beforeEach(() => localStorage.clear());

test('the newest comes first, each once', () => {
  for (const name of ['ev', 'security', 'ev']) rememberItem(item(name));
  expect(readRecent().map(({ name }) => name)).toEqual(['ev', 'security']);
});

test('only so many are kept', () => {
  for (let number = 0; number < 30; number += 1) rememberItem(item(String(number)));
  expect(readRecent()).toHaveLength(12);
});

test.each([
  ['nothing yet', null],
  ['no JSON', '{'],
  ['no list', '{"key":1}'],
  ['no items', '[1,null,{"key":"a"}]'],
  ['another group', '[{"key":"a","group":"songs","name":"A"}]'],
  ['an address elsewhere', '[{"key":"a","group":"tags","name":"A","href":"https://news.example/"}]'],
  ['a script', '[{"key":"a","group":"tags","name":"A","href":"javascript:alert(1)"}]'],
])('%s', (_, written) => {
  if (written !== null) localStorage.setItem('palette-recent', written);
  expect(readRecent()).toEqual([]);
});
