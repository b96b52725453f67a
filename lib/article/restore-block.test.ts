// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import type { DroppedBlock } from './article';
import { type ArticleBody, restoreBlock } from './restore-block';

// jsdom has no setHTML; what it takes out is the other tests' business.
beforeAll(() => {
  Element.prototype.setHTML ??= setInnerHtml;
});

function setInnerHtml(this: Element, html: string): void {
  this.innerHTML = html;
}

function dropped(position: number, html: string): DroppedBlock {
  return { position, html, text: '', step: 'drop-chrome', reason: 'aside' };
}

function articleOf(html: string, blocks: DroppedBlock[], changes: Partial<ArticleBody> = {}): ArticleBody {
  return {
    url: 'https://news.example/story/',
    html,
    text: 'One. Two.',
    wordCount: 2,
    excerpt: 'What it is about.',
    coverage: 0.5,
    dropped: blocks,
    ...changes,
  };
}

const positions = ({ dropped: blocks }: ArticleBody) => blocks.map((block) => block.position);

describe('the block stands where it stood', () => {
  test.each<[string, number, string]>([
    ['at the beginning', 0, '<p>New</p><p>One</p><p>Two</p>'],
    ['between', 1, '<p>One</p><p>New</p><p>Two</p>'],
    ['at the end', 2, '<p>One</p><p>Two</p><p>New</p>'],
    ['past the end', 99, '<p>One</p><p>Two</p><p>New</p>'],
  ])('%s', (_, position, expected) => {
    const { html } = restoreBlock(articleOf('<p>One</p><p>Two</p>', [dropped(position, '<p>New</p>')]), 0);
    expect(html).toBe(expected);
  });

  test.each<[string, string, string, number]>([
    ['boxes are opened', '<div><section><p>a</p></section><p>b</p></div>', '<p>a</p><p>b</p>', 2],
    ['loose words become a paragraph', 'a <b>b</b>', '<p>a <b>b</b></p>', 1],
    ['a picture keeps its address', '<p><img src="x.png" alt="A"></p>', '<p><img src="https://news.example/story/x.png" alt="A"></p>', 1], // prettier-ignore
    ['nothing dangerous comes in', '<p onclick="a()">a</p><script>b()</script>', '<p>a</p>', 1],
  ])('%s', (_, html, expected, count) => {
    const restored = restoreBlock(articleOf('<p>One</p>', [dropped(0, html), dropped(0, '<p>c</p>')]), 0);
    expect(restored.html).toBe(`${expected}<p>One</p>`);
    expect(positions(restored)).toEqual([count]);
  });
});

describe('the other blocks', () => {
  const blocks = [
    dropped(0, '<p>a</p>'),
    dropped(1, '<p>b</p><p>b2</p>'),
    dropped(1, '<p>c</p>'),
    dropped(2, '<p>d</p>'),
  ];
  const article = articleOf('<p>One</p><p>Two</p>', blocks);

  test('before it they stay, behind it they move on', () => {
    expect(positions(restoreBlock(article, 1))).toEqual([0, 3, 4]);
  });

  test.each([
    [0, 0, 0, 0],
    [3, 2, 1, 0],
    [2, 0, 1, 0],
    [1, 1, 1, 0],
  ])('in whatever order they are put back, the text is the same: %i %i %i %i', (...order) => {
    const whole = order.reduce((body, index) => restoreBlock(body, index), article);
    expect(whole.html).toBe('<p>a</p><p>One</p><p>b</p><p>b2</p><p>c</p><p>Two</p><p>d</p>');
    expect(whole.dropped).toEqual([]);
  });

  test('a list out of order, as a hostile page may send it, still keeps its places', () => {
    const unsorted = articleOf('<p>One</p><p>Two</p>', [dropped(2, '<p>d</p>'), dropped(0, '<p>a</p>')]);
    expect(positions(restoreBlock(unsorted, 1))).toEqual([3]);
  });
});

test('what is said of the text is said of the new text', () => {
  const article = articleOf('<p>One.</p><p>Two.</p>', [dropped(1, '<p>And a half.</p>')]);
  expect(restoreBlock(article, 0)).toMatchObject({
    text: 'One.\n\nAnd a half.\n\nTwo.',
    wordCount: 5,
    excerpt: 'What it is about.',
    coverage: 1,
  });
});

test('the first words are taken again where they describe the article', () => {
  const article = articleOf('<p>One. Two.</p>', [dropped(0, '<p>Nought.</p>')], { excerpt: 'One. Two.' });
  expect(restoreBlock(article, 0).excerpt).toBe('Nought. One. Two.');
});

test('an unknown block changes nothing', () => {
  const article = articleOf('<p>One</p>', []);
  expect(restoreBlock(article, 0)).toBe(article);
});
