import { describe, expect, test } from 'vitest';
import { readAll } from './fixtures/read-all';

// As programs of today write them, with what is easily got wrong: columns that are new, empty cells, other writings.

const address = (name: string) => `https://daily.example/${name}`;
const note = (head: string) => `---\n${head}source: ${address('a')}\n---\nText.\n`;

test('a note of Joplin’s own export: no quotation marks, `updated` first, notes of its own', async () => {
  const { articles, sniffed } = await readAll({
    'Boards.md': `---
title: Boards, small ones
updated: 2024-05-02 10:00:00Z
created: 2024-05-01 10:00:00Z
source: ${address('boards')}
author: Ada Example
latitude: 48.20000000
longitude: 16.30000000
altitude: 0.0000
tags:
  - chips
  - home servers
---

Text with ==a mark==.

## Notes

Of the page.
`,
  });
  expect(sniffed).toEqual({ kind: 'known', format: 'markdown' });
  expect(articles).toMatchObject([
    {
      url: address('boards'),
      title: 'Boards, small ones',
      byline: ['Ada Example'],
      savedAt: '2024-05-01T10:00:00.000Z',
      tags: ['chips', 'home servers'],
      highlights: [{ quote: 'a mark' }],
      note: '',
      unsafeHtml: expect.stringContaining('Of the page.'),
    },
  ]);
});

test('a page of Logseq: its properties in the first bullet, text as an outline', async () => {
  const { articles } = await readAll({
    'pages/Boards.md': `- title:: Boards
  source:: [Boards](${address('boards')})
  author:: [[Ada Example]], [[Bo Sample]]
  tags:: chips, [[home servers]]
- Boards are small.
\t- See [[Kits|the kits]].
`,
  });
  expect(articles).toMatchObject([
    { url: address('boards'), title: 'Boards', byline: ['Ada Example', 'Bo Sample'], tags: ['chips', 'home servers'] },
  ]);
  expect(articles[0]!.unsafeHtml).toContain('See the kits.');
});

test('a site of Hugo: leaf bundles, a title from the folder, dates of its own', async () => {
  const { articles, failures } = await readAll({
    'content/a-board/index.md': `---\ndate: 2024-04-30T10:00:00+02:00\nparams:\n  source: ${address('a')}\n---\nText.\n`,
    'content/_index.md': '---\ntitle: My site\n---\n',
  });
  expect(articles).toMatchObject([
    { url: address('a'), title: 'a-board', publishedTime: '2024-04-30T08:00:00.000Z', savedAt: null },
  ]);
  expect(failures).toEqual(['content/_index.md no-address']);
});

describe('titles and names', () => {
  test.each([
    ['right to left', 'שלום עולם'],
    ['an emoji of several', '👩‍👩‍👧 at home'],
    ['a device of Windows', 'CON'],
    ['a number', '2024'],
    ['an accent of its own', 'Cafe\u0301'],
  ])('%s', async (_name, title) => {
    const { articles } = await readAll({ [`${title}.md`]: note(''), 'b.md': note(`title: ${title}\n`) });
    expect(articles.map((article) => article.title)).toEqual([title, title]);
  });
});

test('a table without a row, and one whose columns are in another order and language of case', async () => {
  const none = await readAll({ 'part_000000.csv': 'title,url,time_added,tags,status\n' });
  expect(none).toMatchObject({ sniffed: { kind: 'known', format: 'pocket-csv' }, articles: [], failures: [] });
  const other = await readAll({ a: `STATUS,URL,Title,TIME_ADDED,Tags\narchive,${address('a')},A,1714557600,x|y\n` });
  expect(other.articles).toMatchObject([{ url: address('a'), title: 'A', isArchived: true, tags: ['x', 'y'] }]);
});

test('several exports at once: what is of another kind is listed, not guessed', async () => {
  const { articles, failures } = await readAll(
    {
      'pocket.csv': `title,url,time_added,tags,status\nA,${address('a')},1714557600,,unread\n`,
      'tabs.txt': `${address('b')} | B\n`,
    },
    'pocket-csv',
  );
  expect(articles.map(({ url }) => url)).toEqual([address('a')]);
  expect(failures).toEqual(['tabs.txt other-kind']);
});
