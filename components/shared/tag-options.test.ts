import { describe, expect, test } from 'vitest';
import { cleanTag, knownSpelling, listTagOptions, readTagKey } from './tag-options';

const found = [
  { name: 'security', count: 31 },
  { name: 'semiconductors', count: 4 },
];

test.each([
  ['ev', 'ev'],
  ['  to   read ', 'to read'],
  ['#security', 'security'],
  ['one,', 'one'],
  ['C#', 'C#'],
  [' , ', ''],
])('%j is the tag %j', (typed, tag) => expect(cleanTag(typed)).toBe(tag));

describe('what is offered', () => {
  test.each<[string, string, string[], string[]]>([
    ['the library’s tags, then a new one', 'se', [], ['security 31', 'semiconductors 4', 'se new']],
    ['no tag twice', 'se', ['security'], ['semiconductors 4', 'se new']],
    ['nothing new that is there in other letters', 'SECURITY', [], ['security 31', 'semiconductors 4']],
    ['nothing new that the article has', 'Ev', ['ev'], ['security 31', 'semiconductors 4']],
    ['without a word, what there is', '', [], ['security 31', 'semiconductors 4']],
  ])('%s', (_, typed, tags, offered) => {
    const options = listTagOptions(typed, found, tags);
    expect(options.map(({ name, count }) => `${name} ${count ?? 'new'}`)).toEqual(offered);
  });
});

test.each([
  ['Security', 'security'],
  ['secure', 'secure'],
])('%s is written %s', (typed, spelling) => expect(knownSpelling(typed, found)).toBe(spelling));

describe('a key', () => {
  test.each([
    ['Enter', 'ev', { kind: 'add', typed: 'ev' }],
    [',', 'ev', { kind: 'add', typed: 'ev' }],
    ['Enter', ' ', { kind: 'clear' }],
    [',', '', { kind: 'clear' }],
    ['Backspace', '', { kind: 'remove', name: 'browsers' }],
    ['Backspace', 'e', null],
    ['Escape', 'e', { kind: 'clear' }],
    ['Escape', '', null],
    ['a', 'e', null],
  ])('%s after %j', (key, typed, effect) => {
    expect(readTagKey(key, typed, ['security', 'browsers'])).toEqual(effect);
  });

  test('Backspace without a tag is nothing', () => expect(readTagKey('Backspace', '', [])).toBeNull());
});
