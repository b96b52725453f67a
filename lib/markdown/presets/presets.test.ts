import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultSettings } from '../export-settings';
import { sampleArticle } from '../fixtures/sample-article';
import type { MarkdownArticle } from '../markdown-article';
import { toMarkdown } from '../to-markdown';
import { type PresetName, presetNames, presets } from './presets';

const article = sampleArticle({ tags: ['chips', 'long read'], updatedAt: '2026-11-23T10:00:00.000Z' });
const unknown = sampleArticle({
  byline: [],
  publishedTime: null,
  excerpt: '',
  tags: [],
  siteName: '',
  lang: null,
  wordCount: 0,
  entities: [],
});

function write(preset: PresetName, given: MarkdownArticle): string {
  return toMarkdown(given, { ...defaultSettings, preset });
}

function frontMatter(note: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([^]*?)\n---\n/.exec(note) ?? [];
  const fields: Record<string, unknown> = parse(yaml, { strict: true });
  return fields;
}

/** The first block of a page in Logseq. */
function properties(note: string): [string, string][] {
  const lines = note.slice(0, note.indexOf('\n\n')).split('\n');
  return lines.map((line) => {
    const [key = '', ...value] = line.split(':: ');
    return [key, value.join(':: ')];
  });
}

describe('Obsidian', () => {
  test('its properties are flat, its days have no clock, its tags no spaces', () => {
    const fields = frontMatter(write('obsidian', article));
    expect(Object.keys(fields).join(' ')).toBe(
      'title source author published created description tags site lang words entities',
    );
    for (const value of Object.values(fields).flat()) expect(['string', 'number']).toContain(typeof value);
    expect([fields['published'], fields['created']]).toEqual(['2023-02-16', '2026-11-22']);
    expect(fields['tags']).toEqual(['chips', 'long-read']);
  });
});

describe('Joplin', () => {
  test('its importer’s fields, one author, times with their clock, tags of any words', () => {
    expect(frontMatter(write('joplin', article))).toEqual({
      title: article.title,
      created: '2026-11-22 09:41:05Z',
      updated: '2026-11-23 10:00:00Z',
      source: article.canonicalUrl,
      author: 'Ada Example, Bo: Sample',
      tags: ['chips', 'long read'],
    });
  });

  test('what is unknown is left out', () => {
    expect(Object.keys(frontMatter(write('joplin', unknown)))).toEqual(['title', 'created', 'updated', 'source']);
  });
});

describe('Logseq', () => {
  test('properties in the first block, lists as page links', () => {
    expect(Object.fromEntries(properties(write('logseq', article)))).toEqual({
      title: article.title,
      source: article.canonicalUrl,
      author: '[[Ada Example]], [[Bo: Sample]]',
      published: '2023-02-16',
      created: '2026-11-22',
      description: 'Two makers, one fab.',
      tags: '[[chips]], [[long read]]',
      site: 'Example News',
      lang: 'en-GB',
      words: '3',
      entities: '[[Huawei]], [[Seres]]',
    });
  });

  test('a title over lines and with brackets stays one property', () => {
    const note = write('logseq', sampleArticle({ title: 'One\ntwo:: [[three]]', byline: ['A]] [[B'] }));
    expect(properties(note).slice(0, 3)).toEqual([
      ['title', 'One two:: [three]'],
      ['source', article.canonicalUrl],
      ['author', '[[A B]]'],
    ]);
  });

  test('what is unknown is left out', () => {
    expect(properties(write('logseq', unknown)).map(([key]) => key)).toEqual(['title', 'source', 'created']);
  });
});

describe('Hugo', () => {
  const known = 'title date description tags params'.split(' ');

  test('its own fields, all others under params, never `aliases` or `published`', () => {
    const fields = frontMatter(write('hugo', article));
    expect(Object.keys(fields)).toEqual(known);
    expect(fields['date']).toBe('2023-02-16');
    expect(fields['params']).toMatchObject({ author: ['Ada Example', 'Bo: Sample'], entities: ['Huawei', 'Seres'] });
    expect(load(/^---\n([^]*?)\n---/.exec(write('hugo', article))![1]!)).toMatchObject({ title: article.title });
  });

  test('without a day of its own, the day it was saved', () => {
    expect(frontMatter(write('hugo', unknown))).toEqual({
      title: unknown.title,
      date: '2026-11-22',
      params: { source: unknown.canonicalUrl, saved: '2026-11-22' },
    });
  });

  test.each([
    ['<pre>{{&lt; figure src="a" &gt;}}</pre>', '{{</* figure src="a" */>}}'],
    ['<p>{{% note %}}</p>', '{{%/* note %*/%}}'.replace('%*/', '*/')],
    ['<p>{{&lt; open</p>', '{\u2060{'],
  ])('shortcodes are shown and not run: %s', (html, shown) => {
    const note = write('hugo', sampleArticle({ html }));
    expect(note).toContain(shown);
    expect(note).not.toMatch(/\{\{[<%](?!\/\*)/);
  });

  test('a table whose cells span stays a table, since tags are left out', () => {
    const html = '<table><tr><th colspan="2">Both</th></tr><tr><td>a</td><td>b</td></tr></table>';
    expect(write('hugo', sampleArticle({ html }))).toContain('| Both |  |\n| --- | --- |\n| a | b |');
  });
});

test('plain: a heading, what is known as a list, no front matter', () => {
  expect(write('plain', article)).toBe(
    `# Chip makers "race": a report

- Ada Example, Bo: Sample
- Example News
- 2023-02-16
- <https://news.example/chips?id=1>

Huawei and Seres.
`,
  );
});

test.each<[PresetName, string, string, string]>([
  ['obsidian', 'N.md', 'assets/p.png', 'assets/p.png'],
  ['logseq', 'pages/N.md', 'assets/p.png', '../assets/p.png'],
  ['joplin', 'N.md', '_resources/p.png', '_resources/p.png'],
  ['hugo', 'N/index.md', 'N/p.png', 'p.png'],
  ['plain', 'N.md', 'assets/p.png', 'assets/p.png'],
])('%s: a link leads from the note to the picture', (preset, note, picture, link) => {
  const { places } = presets[preset];
  expect([places.note('N'), places.picture('N', 'p.png'), places.pictureLink('p.png')]).toEqual([note, picture, link]);
  expect(new URL(link, `zip:///${note}`).pathname).toBe(`/${picture}`);
});

test('every preset has the article in it, and no variable is left', () => {
  for (const preset of presetNames) {
    expect(write(preset, article)).toContain('Huawei and Seres.');
    expect(write(preset, article)).not.toContain('{{');
  }
});
