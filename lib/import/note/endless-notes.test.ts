import { expect, test } from 'vitest';
import { readAll } from '../fixtures/read-all';
import { readNoteHead } from './read-note-head';

const own = '---\nsource: https://daily.example/a\nwords: 3\n---\n';
const most = 200_000;
const times = (part: string) => part.repeat(most / part.length);

// Each of these took time with the square of its length in some writing of what reads it.
test.each([
  ['a property of blanks', `source:: https://daily.example/a\nauthor:: ${times(' ')}x\n\nText.`],
  ['a property of brackets', `source:: https://daily.example/a\ntags:: ${times('[[')}\n\nText.`],
  ['an address of brackets', `source:: [${times('](')}\n\nText.`],
  ['links without an end', `${own}${times('[[a|')}`],
  ['marks in one line', `${own}${times('==a== b ')}\n\n## Notes\n\n> a\n`],
])('%s', { timeout: 20_000 }, async (_name, note) => {
  const { articles, failures } = await readAll({ 'a.md': note });
  expect(articles.length + failures.length).toBe(1);
});

test('shortcodes without an end', () => {
  const hugo = `---\nparams:\n  words: 3\n---\n`;
  expect(readNoteHead(hugo + times('{{</*'))).toMatchObject({ body: times('{{</*') });
});
