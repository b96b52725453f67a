import { describe, expect, test } from 'vitest';
import { defaultSettings, type ExportSettings } from '../markdown/export-settings';
import { sampleArticle, sampleEntity } from '../markdown/fixtures/sample-article';
import { presetNames } from '../markdown/presets/presets';
import { exportArticles } from './export-articles';
import type { ExportedNote } from './exported-note';
import { type ExportFile, listFiles } from './list-files';

const png = new Blob(['one'], { type: 'image/png' });
const avif = new Blob(['two'], { type: 'image/avif' });
const html =
  '<p>Huawei</p><img src="https://a.test/small.png" srcset="https://a.test/one.png 900w"><img src="https://a.test/gone.png">';

function article(title: string, change: Partial<ExportedNote> = {}): ExportedNote {
  const mentions = [{ start: 0, end: 6 }];
  const entities = [{ ...sampleEntity('organisation', 'Huawei', 1), aliases: ['Huawei Technologies'], mentions }];
  const pictures = [{ address: 'https://a.test/one.png', hash: 'a'.repeat(64), blob: png }];
  return { ...sampleArticle({ title, html, entities }), pictures, ...change };
}

async function files(articles: ExportedNote[], change: Partial<ExportSettings> = {}) {
  const listed: ExportFile[] = [];
  // Array.fromAsync came with Node 22.
  for await (const file of listFiles(articles, { ...defaultSettings, ...change })) listed.push(file);
  return listed;
}

describe('pictures', () => {
  const bare = 'a'.repeat(16);

  test.each([
    ['obsidian', ['One.md', `assets/${bare}.png`], `assets/${bare}.png`],
    ['logseq', ['pages/One.md', `assets/${bare}.png`], `../assets/${bare}.png`],
    ['joplin', ['One.md', `_resources/${bare}.png`], `_resources/${bare}.png`],
    ['hugo', ['one/index.md', `one/${bare}.png`], `${bare}.png`],
    ['plain', ['One.md', `assets/${bare}.png`], `assets/${bare}.png`],
  ] as const)('%s: beside the note, and the note leads to them', async (preset, names, link) => {
    const listed = await files([article('One')], { preset });
    expect(listed.map(({ name }) => name)).toEqual(names);
    expect(listed[0]!.input).toContain(`![](${link})`);
    // What is not kept keeps its address.
    expect(listed[0]!.input).toContain('![](https://a.test/gone.png)');
    expect(listed[1]!.input).toBe(png);
  });

  test('one file of two articles is there once; of two kinds each has its ending', async () => {
    const other = { address: 'https://a.test/two', hash: 'b'.repeat(64), blob: avif };
    const two = article('Two');
    const listed = await files([article('One'), { ...two, pictures: [...two.pictures!, other] }]);
    expect(listed.map(({ name }) => name)).toEqual([
      'One.md',
      `assets/${bare}.png`,
      'Two.md',
      `assets/${'b'.repeat(16)}.avif`,
    ]);
  });

  test('one article with a picture is a zip of its name, without one a note', async () => {
    expect((await exportArticles([article('One')])).name).toBe('One.zip');
    expect((await exportArticles([article('One', { pictures: [] })])).name).toBe('One.md');
    const settings = { ...defaultSettings, preset: 'hugo' as const };
    expect((await exportArticles([article('One', { pictures: [] })], { settings })).name).toBe('one.md');
  });
});

describe('names', () => {
  test('follow their template, and are told apart', async () => {
    const listed = await files([article('A/B', { pictures: [] }), article('a/b', { pictures: [] })], {
      fileName: '{{saved}} {{title}} - {{site}}',
    });
    expect(listed.map(({ name }) => name)).toEqual([
      '2026-11-22 A-B - Example News.md',
      '2026-11-22 a-b - Example News 2.md',
    ]);
  });

  test('a template with a mistake is not used', async () => {
    const [file] = await files([article('One')], { fileName: '{{titel}}' });
    expect(file!.name).toBe('One.md');
  });

  test('parts of addresses', async () => {
    const titles = ['Größe: “neu”?', 'GROSSE NEU', '华为', '???'];
    const listed = await files(
      titles.map((title) => article(title, { pictures: [] })),
      { preset: 'hugo' },
    );
    expect(listed.map(({ name }) => name)).toEqual([
      'große-neu/index.md',
      'grosse-neu-2/index.md',
      '华为/index.md',
      'untitled/index.md',
    ]);
  });
});

describe('notes on the linked', () => {
  const settings = { hasWikilinks: true, hasEntityNotes: true };
  const bare = { pictures: [] };

  test.each(presetNames)('%s', async (preset) => {
    const listed = await files([article('One', bare), article('Two', bare)], { ...settings, preset });
    const own: Record<string, [string, string][]> = {
      obsidian: [['entities/Huawei.md', '---\ntype: "organisation"\naliases:\n  - "Huawei Technologies"\n---\n']],
      logseq: [['pages/Huawei.md', 'type:: organisation\nalias:: [[Huawei Technologies]]\n']],
    };
    expect(listed.slice(2).map(({ name, input }) => [name, input])).toEqual(own[preset] ?? []);
  });

  test('none where an article has the name, and none unless they are wanted', async () => {
    expect(await files([article('huawei', bare)], settings)).toHaveLength(1);
    expect(await files([article('One', bare)], { ...settings, hasEntityNotes: false })).toHaveLength(1);
  });
});
