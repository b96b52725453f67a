import { downloadZip } from 'client-zip';
import { describe, expect, test } from 'vitest';
import { selectPassage } from '../../annotations/selectors';
import type { Entity } from '../../entities/entity';
import { listFiles } from '../../export/list-files';
import type { ExportedNote } from '../../export/exported-note';
import { defaultSettings, type ExportSettings } from '../../markdown/export-settings';
import { sampleArticle } from '../../markdown/fixtures/sample-article';
import { type PresetName, presetNames } from '../../markdown/presets/presets';
import { readAll } from '../fixtures/read-all';
import type { ImportedArticle } from '../read-item';

const paragraphs = [
  'Boards are small, and a == b.',
  'Nobody asked why.',
  'A board costs $79, [[so]] they say.',
  'Two more.',
];
const text = paragraphs.join('\n\n');
const html = paragraphs.map((words) => `<p>${words}</p>`).join('');

function on(quote: string, note = '') {
  const start = text.indexOf(quote);
  return { ...selectPassage(text, start, start + quote.length), note };
}

const pairs = (all: { quote: string; note: string }[]) => all.map(({ quote, note }) => `${quote} — ${note}`).toSorted();

async function there(preset: PresetName, articles: ExportedNote[], change: Partial<ExportSettings> = {}) {
  const zip = await downloadZip(listFiles(articles, { ...defaultSettings, preset, ...change })).blob();
  return readAll({ 'offprint.zip': zip });
}

async function andBack(preset: PresetName, article: ExportedNote): Promise<ImportedArticle> {
  const { articles, failures, sniffed } = await there(preset, [article]);
  expect(sniffed).toEqual({ kind: 'known', format: 'markdown' });
  expect(failures).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

/** The head of a PNG. */
function png(): Blob {
  const bytes = new Uint8Array(64);
  bytes.set([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 32, 0, 0, 2,
  ]);
  return new Blob([bytes], { type: 'image/png' });
}

describe.each(presetNames)('%s, exported and imported again', (preset) => {
  const address = 'https://news.example/chips_(new)?id=1';
  const whole = sampleArticle({ canonicalUrl: address, html, tags: ['chips', 'reading'] });
  const always = { url: address, title: whole.title, byline: whole.byline, highlights: [], note: '' };
  const more = { publishedTime: '2023-02-16T00:00:00.000Z', siteName: 'Example News' };
  const most = { ...more, excerpt: whole.excerpt, tags: whole.tags, lang: 'en-GB' };
  const day = '2026-11-22T00:00:00.000Z';
  const carried: Record<PresetName, Partial<ImportedArticle>> = {
    obsidian: { ...most, savedAt: day },
    logseq: { ...most, savedAt: day },
    hugo: { ...most, savedAt: day },
    joplin: { tags: whole.tags, savedAt: '2026-11-22T09:41:05.000Z' },
    plain: { ...more },
  };

  test('what it can carry', async () => {
    const read = await andBack(preset, whole);
    expect(read).toMatchObject({ ...always, ...carried[preset] });
    expect(read.unsafeHtml?.replaceAll('\n', '')).toBe(html);
  });

  test('an article that knows little', async () => {
    const little = { byline: [], publishedTime: null, excerpt: '', tags: [], lang: null, entities: [] };
    const read = await andBack(preset, { ...whole, ...little });
    expect(read).toMatchObject({ url: address, title: whole.title, byline: [], publishedTime: null, tags: [] });
    expect(read.siteName).toBe(preset === 'joplin' ? '' : 'Example News');
  });

  test.each<[string, Partial<ExportedNote>]>([
    ['one in a line', { highlights: [on('are small')] }],
    ['one over three paragraphs', { highlights: [on(text.slice(7, text.indexOf('costs')).trim())] }],
    ['one over all', { highlights: [on(text)] }],
    [
      'two that touch',
      { highlights: [on('and a == b.\n\nNobody'), on('asked why.'), on('A board costs $79'), on('Two more.')] },
    ],
    ['one inside another', { highlights: [on('are small, and'), on('small')] }],
    ['with notes', { highlights: [on('Nobody asked why.\n\nA board', 'Is *it*?\n\n> So?\n\nYes.'), on('more', 'b')] }],
    ['one that the text has no longer', { highlights: [{ ...selectPassage('gone\n\nfor good', 0, 14), note: '' }] }],
    ['a note on the whole', { note: 'On the whole.\n\n- a\n- b' }],
    ['a note with a quotation and a heading', { note: '> They say\n\n## Notes\n\nEnd.', highlights: [on('Two', 'c')] }],
  ])('highlights and notes: %s', async (_name, written) => {
    const read = await andBack(preset, { ...whole, ...written });
    const before = (written.highlights ?? []).map(({ quote, note }) => ({ quote: quote.exact, note }));
    expect(pairs(read.highlights)).toEqual(pairs(before));
    expect(read.note).toBe(written.note ?? '');
    expect(read.unsafeHtml?.replaceAll('\n', '').replaceAll(/<\/?mark>/g, '')).toBe(html);
  });

  test('over an emphasis, a link and an item', async () => {
    const given = {
      ...whole,
      html: '<p>One <b>bold word</b> and <a href="https://a.test/">a link here</a>.</p><ul><li>an item</li><li>x</li></ul>',
      highlights: [{ ...selectPassage('One bold word and a link here.\n\nan item\n\nx', 9, 39), note: '' }],
    };
    expect((await andBack(preset, given)).highlights).toMatchObject([{ quote: 'word and a link here.\n\nan item' }]);
  });

  test('the page’s own marks and notes stay the page’s', async () => {
    const given = { ...whole, html: '<p>A <mark>b</mark> c.</p><h2>Notes</h2><p>Of the page.</p>' };
    const read = await andBack(preset, given);
    expect(read).toMatchObject({ note: '', highlights: [] });
    expect(read.unsafeHtml).toContain('Of the page.');
  });

  test('its pictures', async () => {
    const picture = { address: 'https://news.example/a.png', hash: 'ab'.repeat(32), blob: png() };
    const shown = `${html}<p><img src="https://news.example/a.png" alt="A board"></p>`;
    const { pictures, unsafeHtml } = await andBack(preset, { ...whole, html: shown, pictures: [picture] });
    expect(pictures).toMatchObject([{ width: 800 }]);
    expect(unsafeHtml).toContain(`src="${pictures[0]!.address}"`);
  });

  test('links to notes on entities are words, and those notes are no articles', async () => {
    const [seres, huawei] = sampleArticle().entities;
    const named = { ...huawei!, aliases: ['HW'], mentions: [{ start: 0, end: 6 }] } as Entity;
    const given = sampleArticle({ entities: [seres!, named] });
    const settings = { hasWikilinks: true, hasEntityNotes: true };
    const { articles, failures } = await there(preset, [given], settings);
    expect(failures).toEqual([]);
    expect(articles.map(({ unsafeHtml }) => unsafeHtml?.trim())).toEqual(['<p>Huawei and Seres.</p>']);
  });
});

test('a shortcode that Hugo shows comes back as the page had it', async () => {
  const given = sampleArticle({ html: '<pre>{{&lt; figure src="a" &gt;}}</pre><p>{{&lt; open</p>' });
  const read = await andBack('hugo', given);
  expect(read.unsafeHtml).toContain('{{&#x3C; figure src="a" >}}');
  expect(read.unsafeHtml).toContain('<p>{{&#x3C; open</p>');
});
