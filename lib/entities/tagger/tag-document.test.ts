import { expect, test } from 'vitest';
import { readModel } from '../fixtures/read-model';
import { finish } from '../steps';
import { nameTypes } from './labels';
import { tagSteps } from './tag-document';
import { readDocument } from './tagged-document';

const model = readModel();

function tag(text: string): string[] {
  const document = readDocument(text, [], model);
  return finish(tagSteps(model, document)).map(({ from, to, type }) => {
    const name = text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end);
    return `${nameTypes[type]} ${name}`;
  });
}

test.each([
  ['', []],
  ['nothing here is a name', []],
  ['Samsung opened an office in Kraków.', ['organisation Samsung', 'place Kraków']],
  ['It runs on Linux-based servers in Norway.', ['product Linux', 'place Norway']],
  ['chief executive Hanna Kowalska said on stage', ['person Hanna Kowalska']],
])('%s', (text, names) => {
  expect(tag(text)).toEqual(names);
});

test('places in the text are exact', () => {
  const text = '😀 “Apple’s” iPhone';
  const { tokens } = readDocument(text, [], model);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    '😀'.charAt(0) + '😀'.charAt(1),
    '“',
    'Apple',
    '’',
    's',
    '”',
    'iPhone',
  ]);
});
test('a name no list knows is typed by its sentence', () => {
  expect(tag('Brizzeltek, a startup based in Lisbon, has raised money from investors.')).toContain(
    'organisation Brizzeltek',
  );
});
