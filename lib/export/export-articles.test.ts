import { describe, expect, test } from 'vitest';
import { sampleArticle } from '../markdown/fixtures/sample-article';
import type { MarkdownArticle } from '../markdown/markdown-article';
import { toMarkdown } from '../markdown/to-markdown';
import { exportArticles } from './export-articles';
import { readZip } from './fixtures/read-zip';

async function* oneByOne(articles: MarkdownArticle[]): AsyncGenerator<MarkdownArticle> {
  yield* articles;
}

async function* failing(articles: MarkdownArticle[]): AsyncGenerator<MarkdownArticle> {
  yield* articles;
  throw new Error('no such article');
}

describe('one article', () => {
  test.each([
    ['an array', [sampleArticle()]],
    ['a stream', oneByOne([sampleArticle()])],
  ])('from %s is a Markdown file', async (_name, articles) => {
    const { name, content } = await exportArticles(articles);
    expect(name).toBe("Chip makers 'race' - a report.md");
    expect(content.type).toBe('text/markdown;charset=utf-8');
    expect(await content.text()).toBe(toMarkdown(sampleArticle()));
  });
});

describe('several', () => {
  const articles = [
    sampleArticle({ title: 'Größe', savedAt: '2026-11-20T10:00:00.000Z', html: '<p>one 华</p>' }),
    sampleArticle({ title: 'größe', savedAt: '2026-11-22T10:00:00.000Z' }),
    sampleArticle({ title: '../evil', savedAt: '2026-11-21T10:00:00.000Z' }),
  ];

  test.each([
    ['an array', articles],
    ['a stream', oneByOne(articles)],
  ])('from %s are a zip named after the newest', async (_name, source) => {
    const { name, content } = await exportArticles(source);
    expect(name).toBe('offprint-2026-11-22.zip');
    expect(content.type).toBe('application/zip');
    const entries = await readZip(content);
    expect(entries.map((entry) => entry.name)).toEqual(['Größe.md', 'größe 2.md', '-evil.md']);
    expect(entries.map((entry) => entry.text)).toEqual(articles.map((article) => toMarkdown(article)));
    expect(entries.map((entry) => entry.day)).toEqual(['2026-11-20', '2026-11-22', '2026-11-21']);
    expect(entries.every((entry) => entry.isUtf8)).toBe(true);
  });

  test('named after the day they are asked for', async () => {
    const { name } = await exportArticles(articles, { now: new Date('2027-01-02T03:04:05Z') });
    expect(name).toBe('offprint-2027-01-02.zip');
  });

  test('a failing article fails the export', async () => {
    await expect(exportArticles(failing(articles))).rejects.toThrow('no such article');
  });
});

test('none are an empty zip', async () => {
  const { name, content } = await exportArticles([]);
  expect(name).toBe('offprint.zip');
  expect(await readZip(content)).toEqual([]);
});
