import { describe, expect, test } from 'vitest';
import { selectPassage } from '../../annotations/selectors';
import { sampleArticle } from '../../markdown/fixtures/sample-article';
import { toMarkdown } from '../../markdown/to-markdown';
import { readAll } from '../fixtures/read-all';

const head = '---\nsource: https://daily.example/a\n';

async function read(body: string, more = '') {
  const { articles } = await readAll({ 'a.md': `${head}${more}---\n${body}` });
  const { unsafeHtml, highlights, note } = articles[0]!;
  return { html: unsafeHtml, quotes: highlights.map(({ quote }) => quote), highlights, note };
}

describe('what is marked', () => {
  test.each<[string, string, string[], string]>([
    ['in a line', 'Boards ==are small== now.', ['are small'], '<p>Boards are small now.</p>'],
    ['over other signs', '==Boards **are** [small](https://a.example)==', ['Boards are small'], '<strong>are</strong>'],
    ['twice', '==a== and ==b==', ['a', 'b'], '<p>a and b</p>'],
    ['by a tag', 'Boards <mark>are small</mark>.', ['are small'], 'are small'],
    ['not escaped', 'a \\==b\\== c', [], '<p>a ==b== c</p>'],
    ['not with space inside', 'a == b == c', [], '<p>a == b == c</p>'],
    ['not one sign alone', 'a ==b', [], '<p>a ==b</p>'],
    ['not in code', '`a ==b== c \\= d`', [], '<p><code>a ==b== c \\= d</code></p>'],
    ['in a list and a table', '- ==a==\n\n| x |\n| - |\n| ==b== |', ['a', 'b'], '<td>b</td>'],
  ])('%s', async (_name, body, quotes, html) => {
    const found = await read(body);
    expect(found.quotes).toEqual(quotes);
    expect(found.html).toContain(html);
  });
});

test('a section called Notes is the page’s own, unless Offprint wrote it', async () => {
  const body = '==One==.\n\n## Notes\n\nOn the *whole*.\n\n> One\n\nWhy \\= so?\n\n> Two\n';
  expect(await read(body)).toMatchObject({ quotes: ['One'], note: '', html: expect.stringContaining('Why = so?') });
  const ours = await read(body, 'words: 2\n');
  expect(ours).toMatchObject({ note: 'On the *whole*.', html: '<p>One.</p>' });
  expect(ours.highlights).toMatchObject([
    { quote: 'One', note: 'Why \\= so?' },
    { quote: 'Two', note: '' },
  ]);
  const pages = await read('Text.\n\n##  Notes\n\nOf the page.\n\n## Notes\n\nMine.', 'words: 2\n');
  expect(pages).toMatchObject({ note: 'Mine.', html: expect.stringContaining('Of the page.') });
});

test('what Offprint writes, it reads: the text, the highlights and the notes', async () => {
  const html = '<p>Boards are <b>small</b>, a == b.</p><p>Nobody asked why.</p>';
  const text = 'Boards are small, a == b.\n\nNobody asked why.';
  const on = (quote: string, note = '') => {
    const start = text.indexOf(quote);
    return { ...selectPassage(text, start, start + quote.length), note };
  };
  const highlights = [
    on('are small, a == b'),
    on('Nobody asked', 'Is *it*?'),
    { ...selectPassage('gone', 0, 4), note: '' },
  ];
  const written = toMarkdown(sampleArticle({ html, highlights, note: 'On the whole.' }));
  const { articles } = await readAll({ 'a.md': written });
  expect(articles[0]).toMatchObject({ url: 'https://news.example/chips?id=1', note: 'On the whole.' });
  expect(articles[0]!.highlights.map(({ quote, note }) => [quote, note])).toEqual([
    ['are small, a == b', ''],
    ['Nobody asked', 'Is *it*?'],
    ['gone', ''],
  ]);
  expect(articles[0]!.unsafeHtml).not.toContain('==are');
});
