import { describe, expect, test } from 'vitest';
import type { Completion } from '../library-source';
import { emptyDraft, pendingWord, typeText } from './search-draft';
import { askedFields, listSuggestions, type Suggestion } from './suggestions';

const now = new Date(2026, 0, 15);
const huawei: Completion = { value: 'organisation:huawei', label: 'Huawei', type: 'organisation', count: 7 };
const answers: Partial<Record<string, Completion[]>> = {
  entity: [huawei],
  tag: [{ value: 'huawei-phones', label: 'huawei-phones', count: 12 }],
  site: [{ value: 'Huawei Central', label: 'Huawei Central', count: 3 }],
};

function suggest(typed: string): string[] {
  const pending = pendingWord(typeText(emptyDraft, typed));
  const given = askedFields(pending).map((field) => answers[field] ?? []);
  return listSuggestions(pending, given, now).map(write);
}

function write(suggestion: Suggestion): string {
  if (suggestion.kind === 'field') return `${suggestion.isExcluded ? '-' : ''}${suggestion.field}:`;
  return `${suggestion.filter.isExcluded ? '-' : ''}${suggestion.filter.field}:${suggestion.label}`;
}

describe('what is suggested', () => {
  test.each<[string, string[]]>([
    ['hua', ['tag:huawei-phones', 'entity:Huawei', 'site:Huawei Central']],
    ['-hua', ['-tag:huawei-phones', '-entity:Huawei', '-site:Huawei Central']],
    ['entity:hua', ['entity:Huawei']],
    ['is:', ['is:unread', 'is:read', 'is:inprogress', 'is:archived', 'is:starred']],
    ['-is:un', ['-is:unread']],
    ['has:p', ['has:picture']],
    ['before:', ['before:2026-01', 'before:2025-12', 'before:2026', 'before:2025', 'before:2024']],
    ['after:2025', ['after:2025-12', 'after:2025']],
    ['b', ['before:']],
    ['colour:red', ['tag:huawei-phones', 'entity:Huawei', 'site:Huawei Central']],
  ])('%s', (typed, suggested) => {
    expect(suggest(typed)).toEqual(suggested);
  });

  test('in an empty field, every filter there is', () => {
    expect(suggest('chips ')).toEqual(
      'entity: person: org: product: tag: site: is: before: after: has: lang: cve:'.split(' '),
    );
  });
});

test('an entity is written by its name, and not by its id', () => {
  const pending = { field: 'entity' as const, prefix: 'hua', isExcluded: false };
  expect(listSuggestions(pending, [[huawei]], now)).toMatchObject([
    { filter: { value: 'Huawei' }, type: 'organisation' },
  ]);
});

test('one letter is not asked of the library, one Chinese character is', () => {
  expect(askedFields({ field: null, prefix: 'h', isExcluded: false })).toEqual([]);
  expect(askedFields({ field: null, prefix: '華', isExcluded: false })).toEqual(['entity', 'tag', 'site']);
});
