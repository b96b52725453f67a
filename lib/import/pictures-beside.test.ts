import { downloadZip } from 'client-zip';
import { expect, test } from 'vitest';
import { readAll } from './fixtures/read-all';

/** The head of a PNG of so many pixels. */
function png(width: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, 600);
  return bytes;
}

const note = (body: string) => `---\ntitle: Boards\nsource: https://daily.example/news/boards\n---\n${body}\n`;
const at = (name: string) => `https://daily.example/news/assets/${name}`;

test.each<[string, string, string, string | null]>([
  ['in a folder beside it', 'assets/a.png', 'notes/assets/a.png', 'a.png'],
  ['in a folder beside its own', '../assets/a.png', 'assets/a.png', 'a.png'],
  ['written with a blank', 'assets/my%20board.png', 'notes/assets/my board.png', 'my%20board.png'],
  ['a name with a per cent', 'assets/50%.png', 'notes/assets/50%.png', '50%25.png'],
  ['written with an accent of its own', 'assets/caf\u00e9.png', 'notes/assets/cafe\u0301.png', 'cafe%CC%81.png'],
  ['that is not there', 'assets/b.png', 'notes/assets/a.png', null],
  ['that leads out', '../../../a.png', 'a.png', null],
])('a picture %s', async (_name, written, path, expected) => {
  const zip = await downloadZip([
    { name: 'notes/Boards.md', input: note(`Text.\n\n![A board](${written})\n\n![Again](${written})`) },
    { name: path, input: png(800) },
  ]).blob();
  const { articles, failures } = await readAll({ 'notes.zip': zip });
  expect(failures).toEqual([]);
  const [{ pictures, unsafeHtml } = { pictures: [], unsafeHtml: '' }] = articles;
  const addresses = expected === null ? [] : [at(expected)];
  expect(pictures.map(({ address, width, blob }) => [address, width, blob.type])).toEqual(
    addresses.map((address) => [address, 800, 'image/png']),
  );
  expect([...(unsafeHtml ?? '').matchAll(/src="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    ...addresses,
    ...addresses,
  ]);
});

test.each<[string, BlobPart]>([
  ['a page', '<html><script>alert(1)</script>'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['more than ten megabytes', new Uint8Array(10 * 1024 * 1024 + 1).fill(7)],
  ['pixels without end', png(4_000_000)],
])('what is called a picture and is %s stays out', async (_name, content) => {
  const { articles } = await readAll({ 'Boards.md': note('Text ![A board](assets/a.png)'), 'assets/a.png': content });
  expect(articles[0]).toMatchObject({ pictures: [], unsafeHtml: expect.not.stringContaining('<img') });
});
