import { downloadZip } from 'client-zip';
import { expect, test } from 'vitest';
import { readAll } from '../fixtures/read-all';
import { samples } from '../fixtures/samples';
import { formatNames, type FormatName, type ImportedArticle } from '../read-item';

type Expected = Partial<ImportedArticle>;

const boards = 'https://daily.example/boards';
const tablets = 'https://daily.example/tablets';
const may = (day: number) => `2024-05-0${day}T10:00:00.000Z`;

const saved = (canonicalUrl: string, ...byline: string[]) => ({ canonicalUrl, byline, siteName: 'Daily Example' });

/** What is to be read of the samples, beside the two addresses. */
const expected: Record<FormatName, Expected[]> = {
  'pocket-csv': [
    {
      url: boards,
      title: 'Boards, chips and "kits"',
      tags: ['chips', 'home servers'],
      savedAt: may(1),
      isArchived: false,
    },
    { url: tablets, title: 'daily.example/tablets', tags: [], savedAt: may(2), isArchived: true, isRead: true },
  ],
  'pocket-html': [
    { url: boards, title: 'Boards & kits', tags: ['chips', 'home servers'], savedAt: may(1), isArchived: false },
    { url: tablets, title: 'Tablets', tags: [], savedAt: may(2), isArchived: true },
  ],
  'instapaper-csv': [
    {
      url: boards,
      tags: ['chips', 'home servers'],
      isStarred: true,
      excerpt: 'A line of it',
      savedAt: may(1),
      highlights: [expect.objectContaining({ quote: 'A line of it' })],
    },
    { url: tablets, tags: ['Hardware'], isStarred: false, savedAt: may(2) },
  ],
  omnivore: [
    {
      url: boards,
      byline: ['Ada Example'],
      progress: 0.4,
      isRead: true,
      isArchived: false,
      tags: ['chips', 'home servers'],
    },
    { url: tablets, isArchived: true, savedAt: may(2) },
  ],
  'wallabag-json': [
    {
      url: boards,
      unsafeHtml: '<p>Boards are <b>small</b>.</p>',
      savedAt: may(1),
      isStarred: true,
      isArchived: false,
      lang: 'en-GB',
      highlights: [{ quote: 'Boards are small.', note: 'True.', color: 'yellow', createdAt: may(3) }],
    },
    { url: tablets, unsafeHtml: null, isArchived: true, isStarred: false },
  ],
  'wallabag-csv': [
    { url: boards, unsafeHtml: '<p>Boards are; "small".</p>', tags: ['chips', 'home servers'], savedAt: may(1) },
    { url: tablets, unsafeHtml: null, savedAt: may(2) },
  ],
  'raindrop-csv': [
    {
      url: boards,
      tags: ['chips', 'home servers', 'Hardware'],
      isStarred: true,
      excerpt: 'On boards',
      savedAt: may(1),
    },
    {
      url: tablets,
      tags: [],
      isStarred: false,
      excerpt: '',
      image: null,
      note: 'A note',
      highlights: [expect.objectContaining({ quote: 'So is a tablet.', note: 'Is it?' })],
    },
  ],
  'reader-csv': [
    { url: boards, tags: ['chips', "reader's home"], progress: 0.4, isRead: true, isArchived: false, savedAt: may(1) },
    { url: tablets, tags: [], isArchived: true },
  ],
  'readwise-highlights': [],
  karakeep: [
    {
      url: boards,
      tags: ['chips', 'home servers'],
      note: 'On boards',
      savedAt: may(1),
      highlights: [{ quote: 'Boards are small.', note: '', color: 'rose', createdAt: may(3) }],
    },
    { url: tablets, title: 'daily.example/tablets', isArchived: true },
  ],
  linkwarden: [
    { url: boards, tags: ['chips', 'Hardware'], isStarred: true, savedAt: may(1) },
    { url: tablets, tags: [], isStarred: false },
  ],
  'matter-csv': [
    {
      url: boards,
      byline: ['Ada Example'],
      siteName: 'Daily Example',
      tags: ['chips', 'home servers'],
      isStarred: true,
      isRead: false,
    },
    { url: tablets, isRead: true, isArchived: true, savedAt: may(2) },
  ],
  'bookmarks-html': [
    { url: boards, title: 'Boards & kits', tags: ['chips', 'Hardware'], excerpt: 'On boards', savedAt: may(1) },
    { url: tablets, title: 'Tablets', tags: [], savedAt: may(2) },
  ],
  onetab: [
    { url: boards, title: 'Boards | kits' },
    { url: tablets, title: 'Tablets' },
    { url: 'https://daily.example/plain', title: 'daily.example/plain' },
  ],
  markdown: [
    {
      url: boards,
      title: 'Boards: kits',
      byline: ['Ada Example'],
      publishedTime: '2024-04-30T00:00:00.000Z',
      savedAt: '2024-05-01T00:00:00.000Z',
      tags: ['clippings', 'home-servers'],
    },
  ],
};

const failuresOf: Partial<Record<FormatName, string[]>> = {
  // Of no article that has an address; Matter's table only counts them.
  'readwise-highlights': ['file:2 highlights', 'file:3 highlights'],
  'matter-csv': ['file:2 highlights'],
  karakeep: ['file:2 not-kept'],
};

test.each(formatNames)('%s is known by its content and read', async (name) => {
  const { sniffed, articles, failures, notes } = await readAll({ file: samples[name] });
  expect(sniffed).toEqual({ kind: 'known', format: name });
  expect(articles).toEqual(expected[name].map((article) => expect.objectContaining(article)));
  expect(failures).toEqual(failuresOf[name] ?? []);
  expect(notes).toEqual([]);
});

test.each(['pocket-csv', 'instapaper-csv', 'bookmarks-html', 'onetab', 'markdown'] as const)(
  '%s from Windows: a mark at the start, and its own line ends',
  async (name) => {
    const { articles, sniffed } = await readAll({ file: `\uFEFF${samples[name].replaceAll('\n', '\r\n')}` });
    expect(sniffed).toEqual({ kind: 'known', format: name });
    expect(articles.map(({ url }) => url)).toEqual(expected[name].map(({ url }) => url));
  },
);

test('columns of a CSV are found by name: Pocket with a cursor, Instapaper with four', async () => {
  const pocket = await readAll({
    a: `cursor,url,time_added,title,tags,status\n1,${boards},1714557600,Boards,chips,unread\n`,
  });
  expect(pocket.articles).toEqual([expect.objectContaining({ url: boards, title: 'Boards', tags: ['chips'] })]);
  const instapaper = await readAll({ a: `URL,Title,Selection,Folder\n${boards},Boards,,Archive\n` });
  expect(instapaper.articles).toEqual([expect.objectContaining({ isArchived: true, savedAt: null })]);
});

test('the parts of a Pocket zip, whatever they are called', async () => {
  const [head, one, two] = samples['pocket-csv'].split('\n');
  const zip = await downloadZip([
    { name: 'part_000000.csv', input: `${head}\n${one}\n` },
    { name: 'other.bin', input: `${head}\n${two}\n` },
  ]).blob();
  const { sniffed, articles } = await readAll({ 'pocket.zip': zip });
  expect(sniffed).toEqual({ kind: 'known', format: 'pocket-csv' });
  expect(articles.map(({ url }) => url)).toEqual([boards, tablets]);
});

test('what was marked in Pocket comes after the list, wherever it lies in the zip', async () => {
  const marks = [
    { url: boards, title: 'Boards', highlights: [{ quote: 'Boards are small.', created_at: 1_714_730_400 }] },
  ];
  const zip = await downloadZip([
    { name: 'annotations/part_000000.json', input: JSON.stringify(marks) },
    { name: 'part_000000.csv', input: samples['pocket-csv'] },
  ]).blob();
  const { sniffed, articles, failures } = await readAll({ 'pocket.zip': zip });
  expect(sniffed).toEqual({ kind: 'known', format: 'pocket-csv' });
  expect(failures).toEqual([]);
  expect(articles.map(({ url, highlights }) => [url, ...highlights.map(({ quote }) => quote)])).toEqual([
    [boards],
    [tablets],
    [boards, 'Boards are small.'],
  ]);
  expect(articles[2]!.highlights[0]!.createdAt).toBe(may(3));
});

test('an Omnivore zip keeps the text and the highlights', async () => {
  const zip = await downloadZip([
    { name: 'content/boards-1.html', input: '<p>Boards are small.</p>' },
    { name: 'highlights/boards-1.md', input: '> Boards are small. #chips\n\nTrue.' },
    { name: 'highlights/tablets-2.md', input: '' },
    { name: 'metadata_0_to_20.json', input: samples.omnivore },
  ]).blob();
  const { articles, failures } = await readAll({ 'export.zip': zip });
  expect(articles.map(({ highlights }) => highlights)).toMatchObject([
    [{ quote: 'Boards are small.', note: '#chips\n\nTrue.' }],
    [],
  ]);
  expect(articles.map(({ unsafeHtml }) => unsafeHtml)).toEqual(['<p>Boards are small.</p>', null]);
  expect(failures).toEqual([]);
});

test('a Matter zip keeps the texts and the highlights; those of no article in it go to the saved ones', async () => {
  const marks = `Title,Author,Publisher,Text,Highlighted Date
Boards,Ada Example,Daily Example,Boards are small.,2024-05-03 10:00:00
Boards,Ada Example,Daily Example,"Second, and last.",2024-05-04 10:00:00
Phones,,,Phones are not.,2024-05-04 10:00:00
`;
  const texts = Array.from({ length: 60 }, (_, index) => ({ name: `${index}.html`, input: '<p>Another.</p>' }));
  const zip = await downloadZip([
    ...texts,
    { name: 'abc123.html', input: '<p>Boards are small.</p>' },
    { name: '_matter_highlights.csv', input: marks },
    { name: '_matter_history.csv', input: samples['matter-csv'].replace('123456,', '123456,abc123.html') },
  ]).blob();
  const { sniffed, articles, failures } = await readAll({ 'Archive.zip': zip });
  expect(sniffed).toEqual({ kind: 'known', format: 'matter-csv' });
  expect(articles).toMatchObject([
    {
      url: boards,
      unsafeHtml: '<p>Boards are small.</p>',
      highlights: [{ quote: 'Boards are small.', createdAt: may(3) }, { quote: 'Second, and last.' }],
    },
    { url: tablets, unsafeHtml: null, highlights: [] },
  ]);
  expect(failures).toEqual(['_matter_highlights.csv:4 highlights']);

  // Its table of highlights alone.
  const find = async () => new Map([['Boards', [saved(boards)]]]);
  const alone = await readAll({ file: marks }, undefined, find);
  expect(alone.articles).toMatchObject([
    { url: boards, highlights: [{ quote: 'Boards are small.' }, { quote: 'Second, and last.' }] },
  ]);
  expect(alone.failures).toEqual(['file:4 highlights']);
});

const history = 'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,File Id\n';
const marksOf = 'Title,Author,Publisher,Text,Highlighted Date\n';

test('two articles of one title in Matter’s tables: the author tells, else neither gets it', async () => {
  const { articles, failures } = await readAll({
    '_matter_history.csv': `${history}Boards,Ada Example,,${boards},,1,True,False,False,1,
Boards,Bo Sample,,${tablets},,1,True,False,False,1,
Boards,Bo Sample,,${tablets},,1,True,False,False,1,
`,
    '_matter_highlights.csv': `${marksOf}Boards,Bo Sample,,Of Bo.,2024-05-03
Boards,Ada Example,,Of Ada.,2024-05-03
Boards,,,Of nobody.,2024-05-03
`,
  });
  expect(articles.map(({ url, highlights }) => [url, ...highlights.map(({ quote }) => quote)])).toEqual([
    [boards, 'Of Ada.'],
    [tablets, 'Of Bo.'],
    [tablets],
  ]);
  expect(failures).toEqual(['_matter_highlights.csv:4 highlights']);
});

test('two saved articles of one title: the author tells, else neither gets it', async () => {
  const find = async () => new Map([['Boards', [saved(boards, 'Ada Example'), saved(tablets, 'Bo Sample')]]]);
  const rows = ['Boards,Bo Sample,,Of Bo.,2024-05-03', 'Boards,,Daily Example,Of nobody.,2024-05-03'];
  const { articles, failures } = await readAll({ marks: `${marksOf}${rows.join('\n')}\n` }, undefined, find);
  expect(articles).toMatchObject([{ url: tablets, highlights: [{ quote: 'Of Bo.' }] }]);
  expect(failures).toEqual(['marks:3 highlights']);
});

test('a folder of notes: text as HTML, pictures in files left out, other files left alone', async () => {
  const { articles, failures } = await readAll({
    'notes/Boards.md': samples.markdown,
    'notes/Diary.md': '---\nmood: good\n---\nNothing to see.\n',
    'notes/assets/board.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  });
  expect(articles).toHaveLength(1);
  expect(articles[0]!.unsafeHtml).toContain('Boards are <strong>small</strong>');
  expect(articles[0]!.unsafeHtml).toContain('<td>$79</td>');
  expect(articles[0]!.unsafeHtml).not.toContain('<img');
  expect(failures).toEqual(['notes/Diary.md no-address']);
});

test('what no program wrote: nothing is guessed', async () => {
  expect((await readAll({ 'pocket.csv': 'Milk, bread\nand a list of things\n' })).sniffed).toMatchObject({
    kind: 'unsure',
    candidates: [],
    opening: expect.stringContaining('Milk'),
  });
  expect((await readAll({ a: samples['pocket-csv'], b: samples.karakeep })).sniffed).toMatchObject({
    kind: 'unsure',
    candidates: ['pocket-csv', 'karakeep'],
  });
});

test('Readwise’s highlights go to the saved articles of their titles', async () => {
  const asked: string[][] = [];
  const find = async (titles: string[]) => {
    asked.push(titles);
    return new Map([['Boards', [saved(boards)]]]);
  };
  const { articles, failures } = await readAll({ file: samples['readwise-highlights'] }, undefined, find);
  expect(asked).toEqual([['Boards', 'Tablets']]);
  expect(articles).toMatchObject([{ url: boards, highlights: [{ quote: 'A board is small.', createdAt: may(1) }] }]);
  expect(failures).toEqual(['file:3 highlights']);
});
