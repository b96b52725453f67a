import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleArticle, sampleEntity } from './fixtures/sample-article';
import type { MarkdownArticle } from './markdown-article';
import { toMarkdown } from './to-markdown';

/** Obsidian reads YAML 1.2, PyYAML and Hugo's older versions 1.1. */
const versions = ['1.1', '1.2'] as const;

function readBack(article: MarkdownArticle, version: '1.1' | '1.2' = '1.2'): Record<string, unknown> {
  const [, yaml = ''] = /^---\n([^]*?)\n---\n/.exec(toMarkdown(article)) ?? [];
  return parse(yaml, { version, strict: true });
}

describe.each(versions)('YAML %s gives back', (version) => {
  test.each([
    'yes',
    '',
    ' ',
    'null',
    '2023-02-16',
    '1.0',
    '0x1F',
    '1_000',
    '---',
    '--- |',
    '...',
    'a: b',
    'a #b',
    '#tag',
    '@handle',
    '`code`',
    '*anchor &x !tag %d',
    '{a: [b]}',
    '- item',
    '? key',
    '<<',
    'C:\\temp\\new',
    '\\u0041 \\x41 \\"',
    'say "hi" \'there\'',
    'line\nbreak\r\nand\ttab',
    'trailing space ',
    '\u0000\u0001\u0008\u001B\u007F',
    '\u0080\u0085\u009F',
    '\u2028\u2029',
    '\uFEFFbom\uFFFE\uFFFF',
    '\u202Egnp.exe\u202C',
    'Zürich 華為 🇬🇧 👩‍👩‍👧 e\u0301',
    '</script><!-- {{ }} {% %}',
    'x'.repeat(5000),
  ])('%j', (text) => {
    const article = sampleArticle({ title: `${text}.`, siteName: text, byline: ['A', text], excerpt: text });
    const written = readBack(article, version);
    expect(written.title).toBe(`${text}.`);
    expect(written.site).toBe(text === '' ? undefined : text);
    expect(written.description).toBe(text === '' ? undefined : text);
    expect(written.author).toEqual(text === '' ? ['A'] : ['A', text]);
  });
});

test('half a surrogate pair is replaced: no YAML can hold it', () => {
  expect(readBack(sampleArticle({ title: 'a\uD83Db' })).title).toBe('a\uFFFDb');
});

test('the order of the keys', () => {
  expect(Object.keys(readBack(sampleArticle())).join(' ')).toBe(
    'title source author published created description tags site lang words entities',
  );
});

test('what is unknown is left out', () => {
  const article = sampleArticle({
    byline: [],
    publishedTime: null,
    excerpt: '',
    tags: [],
    siteName: '',
    lang: null,
    wordCount: 0,
    entities: [],
  });
  expect(Object.keys(readBack(article))).toEqual(['title', 'source', 'created']);
});

test.each([
  ['2023-02-16', '2023-02-16'],
  ['2023-02-16T23:30:00-05:00', '2023-02-16'],
  ['2023-02', undefined],
  ['last Thursday', undefined],
])('published %s', (publishedTime, day) => {
  expect(readBack(sampleArticle({ publishedTime })).published).toBe(day);
});

test.each([
  ['AI', 'AI'],
  ['#AI', 'AI'],
  [' long  read ', 'long-read'],
  ['tech/chips_2-b', 'tech/chips_2-b'],
  ['C++ & more!', 'C--more'],
  ['芯片', '芯片'],
  ['🔥', '🔥'],
  ['1984', '_1984'],
  ['--', undefined],
  ['!', undefined],
])('tag %j', (tag, written) => {
  expect(readBack(sampleArticle({ tags: [tag] })).tags).toEqual(written === undefined ? undefined : [written]);
});

describe('entities', () => {
  test('names only, the most salient first, each once', () => {
    const entities = [
      sampleEntity('money', '$5bn', 1),
      sampleEntity('place', 'Jordan', 0.2),
      sampleEntity('person', 'Jordan', 0.3),
      sampleEntity('identifier', 'CVE-2024-3094', 0.8),
      sampleEntity('date', '16 February', 0.9),
      sampleEntity('organisation', 'Huawei', 0.95),
    ];
    expect(readBack(sampleArticle({ entities })).entities).toEqual(['Huawei', 'CVE-2024-3094', 'Jordan']);
  });

  test('at most twenty', () => {
    const entities = Array.from({ length: 30 }, (_, index) => sampleEntity('product', `P${index}`, index / 30));
    const written = readBack(sampleArticle({ entities })).entities;
    expect(written).toHaveLength(20);
    expect(written).toContain('P29');
    expect(written).not.toContain('P9');
  });
});
