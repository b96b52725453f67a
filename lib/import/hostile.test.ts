import { downloadZip } from 'client-zip';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyLibrary } from '../library/fixtures/empty-library';
import { dumpLibrary } from '../library/fixtures/library-dump';
import { madeUpArticle, minute } from '../library/fixtures/made-up-article';
import { importArticles, saveArticle } from '../library/library';
import { failuresCsv } from './failures-csv';
import { pack } from './fixtures/pack';
import { readAll } from './fixtures/read-all';
import { samples } from './fixtures/samples';
import type { FormatName } from './read-item';
import { openZip } from './source/open-zip';
import { readJson } from './text/read-json';
import { toRequest } from './to-request';

beforeEach(emptyLibrary);

async function* endless() {
  yield '[{"content":"';
  for (;;) yield 'x'.repeat(4_000_000);
}

const pocket = (...rows: string[]) => `title,url,time_added,tags,status\n${rows.join('\n')}\n`;
const row = (name: string) => `${name},https://daily.example/${name},1714557600,,unread`;

/** Reads the files and writes what is in them, over a library that has something already. */
async function importOver(files: Record<string, BlobPart>, as?: FormatName) {
  const { id } = await saveArticle(madeUpArticle('before'), minute(1));
  const before = await dumpLibrary();
  const read = await readAll(files, as);
  await importArticles(read.articles.map((article) => toRequest(article, null, minute(5))));
  const after = await dumpLibrary();
  const ofBefore = (dump: typeof before, table: string) =>
    dump.tables.find(({ name }) => name === table)!.records.filter((record) => (record as { id: string }).id === id);
  for (const table of ['articles', 'bodies']) expect(ofBefore(after, table)).toEqual(ofBefore(before, table));
  return { ...read, urls: read.articles.map(({ url }) => url.replace('https://daily.example/', '')) };
}

test('a CSV that is cut off within a quote gives its whole rows', async () => {
  const { urls, failures } = await importOver({ a: `${pocket(row('a'), row('b'))}"c, and` });
  expect(urls).toEqual(['a', 'b']);
  expect(failures).toEqual(['a:4 broken']);
});

test('a quote that is never closed takes no other row with it', async () => {
  const { urls, failures } = await importOver({
    a: pocket(
      row('a'),
      '"torn,https://daily.example/torn,1,,unread',
      row('b'),
      '"Whole, it is",https://daily.example/c,1714557600,"x|y",unread',
    ),
  });
  expect(urls).toEqual(['a', 'b', 'c']);
  expect(failures).toEqual(['a:3 broken']);
});

test('a title over two lines is no torn row, and lines are counted on', async () => {
  const { urls, failures } = await importOver({
    a: pocket('"one\ntwo",https://daily.example/a,1,,unread', row('b'), 'c,nowhere,1,,'),
  });
  expect(urls).toEqual(['a', 'b']);
  expect(failures).toEqual(['a:5 bad-address']);
});

test('JSON that is cut off gives its whole entries', async () => {
  const text = samples['wallabag-json'];
  const { urls, failures } = await importOver({ a: text.slice(0, text.indexOf('"Tablets"')) });
  expect(urls).toEqual(['boards']);
  expect(failures).toEqual(['a cut-off']);
});

/** Of two files; cut off in the list at the end, in the second file, in the first. */
const cuts: [string, (zip: Blob) => Blob, string[]][] = [
  ['in its list', (zip) => zip.slice(0, zip.size - 30), ['a', 'b']],
  ['in its last file', (zip) => zip.slice(0, zip.size / 2 - 20), ['a']],
  ['in its first file', (zip) => zip.slice(0, 40), []],
];

describe.each(cuts)('a zip that is cut off %s gives what is whole', (_name, cut, expected) => {
  const files = { 'a.csv': pocket(row('a')), 'b.csv': pocket(row('b')) };

  test.each([
    ['packed', () => pack(files)],
    [
      'stored, its sizes behind',
      () => downloadZip(Object.entries(files).map(([name, input]) => ({ name, input }))).blob(),
    ],
  ])('%s', async (_how, make) => {
    const { urls, failures } = await importOver({ 'a.zip': cut(await make()) }, 'pocket-csv');
    expect(urls).toEqual(expected);
    expect(failures).toEqual(['a.zip cut-off']);
  });
});

test.each([
  ['utf-16le', [0xff, 0xfe], (code: number) => [code & 255, code >> 8]],
  ['utf-16be', [0xfe, 0xff], (code: number) => [code >> 8, code & 255]],
  ['windows-1252', [], (code: number) => [code]],
] as [string, number[], (code: number) => number[]][])('%s is read', async (encoding, mark, toBytes) => {
  const text = pocket('Caf\u00e9 \u00fcber,https://daily.example/a,1714557600,,unread');
  const bytes = new Uint8Array([...mark, ...Array.from(text).flatMap((letter) => toBytes(letter.codePointAt(0)!))]);
  const { articles, notes } = await importOver({ a: bytes });
  expect(articles[0]?.title).toBe('Café über');
  expect(notes).toEqual(encoding === 'windows-1252' ? ['windows-1252'] : []);
});

test('half a character at the end is a file that was cut off, not another encoding', async () => {
  const bytes = new TextEncoder().encode(`${pocket(row('a'))}Café`);
  const { urls, notes } = await importOver({ a: bytes.subarray(0, -1) });
  expect(urls).toEqual(['a']);
  expect(notes).toEqual([]);
});

test('a zip bomb is stopped, and what else is packed goes in', async () => {
  const zip = await pack({
    'a.csv': pocket(row('a')),
    'bomb.csv': pocket('x,'.padEnd(30_000_000, '0')),
    'b.csv': pocket(row('b')),
  });
  expect(zip.size).toBeLessThan(100_000);
  const { urls, failures } = await importOver({ 'a.zip': zip });
  expect(urls).toEqual(['a', 'b']);
  expect(failures).toEqual(['bomb.csv bomb']);
});

test('a zip is unpacked to its caps and no further', async () => {
  const caps = { entries: 2, totalBytes: 1e9, entryBytes: 1000, ratio: 200, ratioFrom: 1e6 };
  const zip = await pack({ a: 'a', b: 'b'.repeat(2000), c: 'c' });
  const { files, failures } = await openZip(zip, 'a.zip', caps);
  expect(files.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(failures).toMatchObject([{ place: 'a.zip/c', reason: 'too-large' }]);
  await expect(new Response(files[1]!.open()).text()).rejects.toMatchObject({ reason: 'too-large' });
});

test('names that lead out of a zip', async () => {
  const names = ['../up.csv', 'a/../../up.csv', '/etc/up.csv', 'C:\\up.csv', 'a\\..\\up.csv'];
  const zip = await downloadZip([...names, 'in.csv'].map((name) => ({ name, input: pocket(row('a')) }))).blob();
  const { urls, failures } = await importOver({ 'a.zip': zip });
  expect(urls).toEqual(['a']);
  expect(failures).toEqual(names.map((name) => `a.zip/${name} bad-name`));
});

test('names of fields that every object has', async () => {
  const csv = `__proto__,constructor,title,url,time_added\nx,y,A,https://daily.example/a,1\n`;
  const json =
    '[{"__proto__":{"url":"https://daily.example/b","polluted":1},"is_archived":0,"constructor":{"prototype":{"polluted":1}},"title":"t"}]';
  expect((await importOver({ a: csv })).urls).toEqual(['a']);
  expect(await readAll({ a: json })).toMatchObject({ articles: [], failures: ['a:1 no-address'] });
  const note = '---\n__proto__: {url: "https://daily.example/c"}\nsource: https://daily.example/d\n---\nText';
  expect((await readAll({ a: note })).articles.map(({ url }) => url)).toEqual(['https://daily.example/d']);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'about:blank',
  'blob:https://a.example/1',
  'https://',
  ' ',
])('the address %s', async (address) => {
  const reason = address.trim() === '' ? 'no-address' : 'bad-address';
  expect(await readAll({ a: pocket(`A,${address},1,,`) })).toMatchObject({ articles: [], failures: [`a:2 ${reason}`] });
});

test('formulas are words in the library and no formulas in the list of failures', async () => {
  const { articles } = await importOver({ a: pocket('=1+1,https://daily.example/a,1,,unread') });
  expect(articles[0]?.title).toBe('=1+1');
  const list = failuresCsv(
    [
      { place: 'a:2', reason: 'broken', text: '=HYPERLINK("x")' },
      { place: '@b', reason: 'broken', text: '-1' },
    ],
    () => 'why',
  );
  expect(list).toBe('\uFEFFplace,reason,text\r\na:2,why,"\'=HYPERLINK(""x"")"\r\n"\'@b",why,"\'-1"\r\n');
});

test('YAML whose names stand for ever longer lists', async () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(',')}]`,
  );
  const note = `---\nsource: https://daily.example/a\na0: &a0 x\n${levels.join('\n')}\n---\nText`;
  expect(await readAll({ a: note })).toMatchObject({ articles: [], failures: ['a broken'] });
});

test('nesting without end', async () => {
  const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<DL>'.repeat(50_000)}<DT><A HREF="https://daily.example/a">A`;
  expect((await importOver({ a: bookmarks })).urls).toEqual(['a']);
  const json = `[{"is_archived":0,"url":"https://daily.example/b","x":${'['.repeat(20_000)}${']'.repeat(20_000)}}]`;
  expect((await readAll({ a: json })).articles).toHaveLength(1);
});

test('a value of JSON that does not end', async () => {
  const values: unknown[] = [];
  for await (const value of readJson(endless(), '$.*')) values.push(value);
  expect(values).toEqual([{ tooLarge: true }]);
});

test('bytes that are no text', async () => {
  const bytes = new Uint8Array(100_000).map((_, index) => (index * 7919) % 251);
  expect((await readAll({ a: bytes })).sniffed).toMatchObject({ kind: 'unsure', candidates: [] });
  expect((await readAll({ a: bytes }, 'wallabag-json')).failures).toEqual(['a cut-off']);
});
