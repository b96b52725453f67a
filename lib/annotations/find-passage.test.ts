import { describe, expect, test } from 'vitest';
import { findPassage, findPassageNow } from './find-passage';
import { type PassageSelectors, selectPassage } from './selectors';

const before =
  'Acme opened a factory in Lisbon on Monday.\n\n' +
  'The factory will make 4,000 lamps a day from May, the company said, and it hopes for twice as many by 2028.\n\n' +
  'Acme has 300 people.';
const quoteOf = (words: string, text = before): PassageSelectors => {
  const start = text.indexOf(words);
  return selectPassage(text, start, start + words.length);
};

describe('after the text has changed', () => {
  const insert = 'A paragraph that is new.\n\n';
  test.each<[string, string, string, string | null]>([
    ['nothing did', 'factory in Lisbon', before, 'factory in Lisbon'],
    ['moved down', 'factory will make', insert + before, 'factory will make'],
    ['moved up', 'Acme has 300 people', before.slice(44), 'Acme has 300 people'],
    [
      'a figure is another',
      'make 4,000 lamps a day from May',
      before.replace('4,000', '4,500'),
      'make 4,500 lamps a day from May',
    ],
    [
      'a word came in',
      'it hopes for twice as many by 2028',
      before.replace('hopes for', 'now hopes for'),
      'now hopes for twice as many by 2028',
    ],
    [
      'a letter in a short one, its surroundings the same',
      'in Lisbon',
      before.replace('Lisbon', 'Lisbom'),
      'in Lisbom',
    ],
    ['a short one somewhere else altogether', 'in Lisbon', 'Nothing of it is left. Rain in Lissabon.', null],
    ['it was taken out', 'make 4,000 lamps a day from May', 'Acme has 300 people.', null],
    ['no text at all', 'factory', '', null],
  ])('%s', (_name, words, after, expected) => {
    const found = findPassageNow(after, quoteOf(words));
    expect(found && after.slice(found.start, found.end)).toBe(expected);
    if (found) expect(found.isExact).toBe(expected === words);
  });
});

describe('words that occur often', () => {
  const text = 'The red car. The blue car. The green car. The black car.';
  test.each<[string, number, string, string]>([
    ['the one between the same words', 22, `And more. ${text}`, 'The blue '],
    ['the one at its place', 22, text, 'The blue '],
    [
      'the nearest where the words around are gone',
      48,
      'car x car x car x car x car x car x car x car x car x car x car',
      'x ',
    ],
  ])('%s', (_name, at, after, prefix) => {
    const start = text.indexOf('car', at - 3);
    const found = findPassageNow(after, selectPassage(text, start, start + 3))!;
    expect(after.slice(0, found.start).endsWith(prefix)).toBe(true);
    expect(found.isExact).toBe(true);
  });
});

const sentence = (index: number) =>
  `Sentence number ${index} tells of the ${index * 7} things that were seen that day. `;

describe('a long passage', () => {
  const text = Array.from({ length: 60 }, (_, index) => sentence(index)).join('');
  const start = text.indexOf('Sentence number 20');
  const end = text.indexOf('Sentence number 40') - 1;
  const selectors = selectPassage(text, start, end);

  test('is found by its edges when a sentence in it is another', () => {
    const after = `New. ${text.replace(sentence(30), 'Nothing was seen then. ')}`;
    const found = findPassageNow(after, selectors)!;
    expect(after.slice(found.start, found.end)).toMatch(/^Sentence number 20 .*\d things that were seen that day\.$/s);
    expect(found.isExact).toBe(false);
  });

  test('is not found where other words stand between the edges', () => {
    const others = Array.from({ length: 150 }, (_, index) => `word${index}`).join(' ');
    const after = `${text.slice(start, start + 64)} ${others} ${text.slice(end - 64, end)}`;
    expect(findPassageNow(after, selectors)).toBeNull();
  });
});

test.each([
  [
    'right to left',
    'אקמי פתחה מפעל בליסבון ביום שני. המפעל ייצר 4,000 מנורות ביום.',
    'המפעל ייצר 4,000 מנורות',
    '4,000',
    '4,500',
  ],
  [
    'without spaces',
    '阿克米周一在里斯本开设了一家工厂，该厂将从五月起每天生产四千盏灯，公司希望明年翻一番。',
    '该厂将从五月起每天生产四千盏灯',
    '四千',
    '五千',
  ],
])('%s', (_name, text, words, from, to) => {
  const after = text.replace(from, to);
  const found = findPassageNow(after, quoteOf(words, text))!;
  expect(after.slice(found.start, found.end)).toBe(words.replace(from, to));
});

test.each<[string, Partial<PassageSelectors['quote']>]>([
  ['an empty quote', { exact: '' }],
  ['a blank one', { exact: ' \n' }],
])('%s from a damaged database is nowhere', (_name, quote) => {
  const selectors = quoteOf('Acme');
  expect(findPassageNow(before, { ...selectors, quote: { ...selectors.quote, ...quote } })).toBeNull();
});

test('it pauses while a long text is searched', () => {
  const text = 'Words of another kind altogether. '.repeat(4000);
  const finding = findPassage(text, quoteOf('make 4,000 lamps a day from May'));
  let pauses = 0;
  while (!finding.next().done) pauses += 1;
  expect(pauses).toBeGreaterThan(8);
});
