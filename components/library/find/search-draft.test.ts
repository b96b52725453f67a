import { describe, expect, test } from 'vitest';
import type { Filter, FilterField } from '../../../lib/search/query';
import { acceptField, acceptFilter, emptyDraft, finishDraft, pendingWord, queryOf, typeText } from './search-draft';

const filter = (field: FilterField, value: string, isExcluded = false): Filter => ({ field, value, isExcluded });
const typed = (text: string) => typeText(emptyDraft, text);

describe('while typing', () => {
  test.each<[string, Filter[], string]>([
    ['chips', [], 'chips'],
    ['tag:sec', [], 'tag:sec'],
    ['tag:security ', [filter('tag', 'security')], ''],
    ['chips tag:security exp', [filter('tag', 'security')], 'chips exp'],
    ['tag:"east a', [], 'tag:"east a'],
    ['tag:"east asia" ', [filter('tag', 'east asia')], ''],
    ['-site:"Board Notes" ', [filter('site', 'Board Notes', true)], ''],
    ['is:it ', [], 'is:it '],
    ['"tag:security ', [], '"tag:security '],
  ])('%s', (text, filters, left) => {
    expect(typed(text)).toEqual({ filters, typed: left });
  });
});

test('Enter finishes the last filter as well', () => {
  expect(finishDraft(typed('chips tag:security'))).toEqual({ filters: [filter('tag', 'security')], typed: 'chips' });
});

test('a filter stands in the field once', () => {
  const draft = typed('tag:ev ');
  expect(typeText(draft, 'tag:ev ').filters).toEqual([filter('tag', 'ev')]);
  expect(acceptFilter(draft, filter('tag', 'ev', true)).filters).toHaveLength(2);
});

describe('what is searched for so far', () => {
  test.each([
    ['chips ', 'chips'],
    ['chips tag:se', 'chips'],
    ['chips tag:', 'chips'],
    ['chips -tag:"east a', 'chips'],
    ['"open phrase -word', '"open phrase -word'],
    ['http://news.example/', 'http://news.example/'],
  ])('%s', (text, searched) => {
    expect(queryOf(typed(text)).text).toBe(searched);
  });
});

describe('the word being typed', () => {
  test.each([
    ['', null, '', false],
    ['chips hua', null, 'hua', false],
    ['-hua', null, 'hua', true],
    ['Tag:', 'tag', '', false],
    ['chips -entity:"Raspberry P', 'entity', 'Raspberry P', true],
    ['colour:red', null, 'colour:red', false],
  ])('%s', (text, field, prefix, isExcluded) => {
    expect(pendingWord(typed(text))).toEqual({ field, prefix, isExcluded });
  });
});

test('a suggestion takes the place of the word being typed', () => {
  expect(acceptFilter(typed('chips hua'), filter('entity', 'Huawei'))).toEqual({
    filters: [filter('entity', 'Huawei')],
    typed: 'chips ',
  });
  expect(acceptField(typed('chips -ta'), 'tag', true).typed).toBe('chips -tag:');
});
