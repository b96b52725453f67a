import { describe, expect, test } from 'vitest';
import { readLabelled } from './read-labelled';
import { readQuotes } from './read-quotes';
import { toHighlight } from './to-highlight';

describe('one highlight', () => {
  test.each<[string, Parameters<typeof toHighlight>[0], object | null]>([
    ['nothing', { quote: ' \n ' }, null],
    ['no text at all', { quote: 7 }, null],
    ['lines that were wrapped', { quote: ' Boards are\n small. ' }, { quote: 'Boards are small.' }],
    ['two paragraphs', { quote: 'One.\r\n\n Two.' }, { quote: 'One.\n\nTwo.' }],
    ['a colour of another name', { quote: 'a', color: 'Pink' }, { color: 'rose' }],
    ['our own colour', { quote: 'a', color: 'violet' }, { color: 'violet' }],
    ['a colour that is none', { quote: 'a', color: '__proto__' }, { color: 'yellow' }],
    ['a time', { quote: 'a', createdAt: '2024-05-01T12:00:00+0200' }, { createdAt: '2024-05-01T10:00:00.000Z' }],
    ['half a character', { quote: 'a \ud83d' }, { quote: 'a \ufffd' }],
  ])('%s', (_name, found, expected) => {
    const read = toHighlight(found);
    if (expected) expect(read).toMatchObject(expected);
    else expect(read).toBeNull();
  });
});

test('a file of Omnivore: quotes, what is on each, and what is on the whole', () => {
  const { highlights, note } = readQuotes(
    'On the whole.\n\n> Boards are\n> small. #chips #home\nTrue.\n\nQuite.\n\n> Second.\n',
  );
  expect(note).toBe('On the whole.');
  expect(highlights).toMatchObject([
    { quote: 'Boards are small.', note: '#chips #home\n\nTrue.\n\nQuite.' },
    { quote: 'Second.', note: '' },
  ]);
});

describe('a cell of Raindrop', () => {
  test.each<[string, string, object[]]>([
    ['empty', '', []],
    [
      'with labels',
      'Highlight:Boards are small.\nNote:True.\nAnd more.\nColor:red\n\nHighlight:Second: it is.\n',
      [
        { quote: 'Boards are small.', note: 'True.\nAnd more.', color: 'rose' },
        { quote: 'Second: it is.', note: '' },
      ],
    ],
    ['without', 'One.\nMore of it.\n\nTwo: it is.', [{ quote: 'One. More of it.' }, { quote: 'Two: it is.' }]],
  ])('%s', (_name, cell, expected) => {
    expect(readLabelled(cell)).toMatchObject(expected);
    expect(readLabelled(cell)).toHaveLength(expected.length);
  });
});
