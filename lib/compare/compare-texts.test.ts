import { describe, expect, test } from 'vitest';
import type { EntityType } from '../entities/entity';
import { namedText } from '../entities/fixtures/named-text';
import { compareTexts, type ComparedText } from './compare-texts';
import { compareWords } from './compare-words';
import type { Piece } from './comparison';
import { splitWords } from './split-words';

/** The text with its figures, and with these names wherever it has them. */
function textOf(text: string, names: Record<string, EntityType> = {}, title = 'Title'): ComparedText {
  return { title, text, entities: namedText(text, names) };
}

/** As it would be written with signs: [-gone-] and {+come+}. */
function write(pieces: Piece[]): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join('');
}

test.each([
  ['It costs $79 now.', ['It', ' ', 'costs', ' ', '$79', ' ', 'now', '.']],
  ['up 38% to €21.4m', ['up', ' ', '38%', ' ', 'to', ' ', '€21.4m']],
  ['a 2.5-gigabit port', ['a', ' ', '2.5-gigabit', ' ', 'port']],
  ['Almeida’s board', ['Almeida’s', ' ', 'board']],
  ['', []],
])('the words of %j', (text, words) => expect(splitWords(text)).toEqual(words));

test.each(['東京で新しいボードを発売した。価格は79ドル。', 'يكلف 79 دولارا.', 'A 😀 b\u00a0c', '  a  '])(
  'the words of %j are the text again',
  (text) => {
    expect(splitWords(text).join('')).toBe(text);
    expect(splitWords(text).length).toBeGreaterThan(2);
  },
);

test.each([
  ['It costs $79.', 'It costs $99.', 'It costs [-$79-]{+$99+}.'],
  ['It costs $79 now.', 'It costs $99 now.', 'It costs [-$79-]{+$99+} now.'],
  ['The old name stays.', 'A new word stays.', '[-The old name-]{+A new word+} stays.'],
  ['One two three.', 'One three.', 'One [-two -]three.'],
  ['One three.', 'One two three.', 'One {+two +}three.'],
  ['One.', 'One.', 'One.'],
  ['価格は79ドルだ', '価格は99ドルだ', '価格は[-79-]{+99+}ドルだ'],
])('%j to %j', (before, after, expected) => expect(write(compareWords(before, after))).toBe(expected));

// The time that a test has is the bar: an expression that looked for their end took half a minute.
test('a run of 200,000 spaces', () => {
  const spaces = ' '.repeat(200_000);
  expect(write(compareWords(`a${spaces}b`, `c${spaces}d`))).toBe(`[-a${spaces}b-]{+c${spaces}d+}`);
});

test('what is left of both texts is both texts', () => {
  const before = 'The board, lent by the company, came within 4% of that figure on Monday.';
  const after = 'Our own board came within 5% of it, and of the other one.';
  const pieces = compareWords(before, after);
  const side = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind !== kind);
  expect(
    side('added')
      .map(({ text }) => text)
      .join(''),
  ).toBe(before);
  expect(
    side('removed')
      .map(({ text }) => text)
      .join(''),
  ).toBe(after);
});

/** A book that nobody wrote. */
function manyWords(seed: number): string {
  return Array.from({ length: 20_000 }, (_, index) => `w${(index * seed) % 7919}`).join(' ');
}

function kindsOf(before: string[], after: string[]): string[] {
  return compareTexts(textOf(before.join('\n\n')), textOf(after.join('\n\n'))).paragraphs.map(({ kind }) => kind);
}

describe('paragraphs', () => {
  const first = 'Kestrel Micro announced Breakwater 2 on Tuesday for $79.';
  const second = 'The board carries 8 GB of memory and needs no fan at all.';
  const third = 'Orders open today in Rotterdam, and boards leave in April.';
  test.each([
    ['nothing', [first, second], [first, second], ['same']],
    ['one word', [first, second, third], [first, second.replace('8 GB', '16 GB'), third], ['same', 'changed', 'same']],
    ['one more', [first, third], [first, second, third], ['same', 'added', 'same']],
    ['one less', [first, second, third], [first, third], ['same', 'removed', 'same']],
    ['another one', [first, second], [first, third], ['same', 'removed', 'added']],
    ['one more and one changed', [first], [third, first.replace('$79', '$99')], ['added', 'changed']],
    ['all of it', [first], [], ['removed']],
    ['a text where there was none', [], [first], ['added']],
  ])('%s', (_, before, after, expected) => expect(kindsOf(before, after)).toEqual(expected));

  test('two that are wholly different are told in time', () => {
    const started = performance.now();
    const { paragraphs } = compareTexts(textOf(manyWords(13)), textOf(manyWords(17)));
    expect(performance.now() - started).toBeLessThan(5000);
    expect(paragraphs.length).toBeGreaterThan(0);
  });
});

describe('names and figures', () => {
  const names: Record<string, EntityType> = { Almeida: 'person', 'van Dalen': 'person', Kestrel: 'organisation' };
  const changes = (before: string, after: string) =>
    compareTexts(textOf(before, names), textOf(after, names)).entities.map(
      ({ before: from, after: to }) => `${from ?? '–'} → ${to ?? '–'}`,
    );

  test.each([
    ['It costs $79.', 'It costs $99.', ['$79 → $99']],
    ['A battery of 5,000 mAh is in it.', 'A battery of 5,500 mAh is in it.', ['5,000 mAh → 5,500 mAh']],
    ['It has 8 GB of memory.', 'It has 8 TB of memory.', ['8 GB → 8 TB']],
    ['Almeida said so.', 'van Dalen said so.', ['Almeida → van Dalen']],
    ['Kestrel grew 38%.', 'Kestrel grew 64%.', ['38% → 64%']],
    // Written in another way.
    ['It made $1.2bn in sales.', 'It made $1.2 billion in sales.', []],
    // It still stands elsewhere.
    ['It costs $79. At $79 it sells.', 'It costs little. At $79 it sells.', []],
    ['The board costs $79 in shops.', 'The board is in shops.', ['$79 → –']],
    ['The board is in shops.', 'The board of Almeida is in shops.', ['– → Almeida']],
    // A length is no successor of a weight.
    ['It has 8 GB of it.', 'It weighs 200 grams of it.', ['– → 200 grams', '8 GB → –']],
    ['Nothing.', 'Nothing.', []],
  ])('%j to %j', (before, after, expected) => expect(changes(before, after)).toEqual(expected));

  test('what became another comes before what is new and gone, figures before names', () => {
    const before = 'Almeida spoke of $79 then.\n\nIt grew 38% in a year, as Kestrel said.';
    const after = 'van Dalen spoke of $99 then.\n\nIt grew in a year, as Kestrel Almeida said.';
    expect(changes(before, after)).toEqual(['$79 → $99', 'Almeida → van Dalen', '38% → –']);
  });
});

test('a headline that changed is told, and the same words are', () => {
  const before = textOf('A text.', {}, 'A $79 board');
  expect(write(compareTexts(before, textOf('A text.', {}, 'A $99 board')).title ?? [])).toBe('A [-$79-]{+$99+} board');
  expect(compareTexts(before, before)).toEqual({
    title: null,
    entities: [],
    paragraphs: [{ kind: 'same', paragraphs: ['A text.'] }],
    hasSameWords: true,
  });
});
