// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../lib/article/extract-article';
import { prepareArticle } from '../lib/article/prepare-article';
import { bodyToMarkdown } from '../lib/markdown/body-to-markdown';
import { engines, shownWords } from './markdown-engines';
import { listPageFolders } from './page-folders';

Element.prototype.setHTML = function setHTML(html) {
  this.innerHTML = html;
};

const articles = listPageFolders()
  .filter(({ expected }) => !expected.needsBrowser && !expected.isNoArticle)
  .map(({ name, readHtml }) => {
    const page = new JSDOM(readHtml(), { url: `https://news.example/${name}/` }).window.document;
    const result = extractArticle(page, { mode: 'article' });
    if (result.status !== 'found') throw new Error(`${name}: ${result.status}`);
    return { name, html: prepareArticle(result.article).html };
  });

describe.each(Object.entries(engines))('rendered by %s, the text is the article’s', (_engine, render) => {
  test.each(articles)('$name', ({ html }) => {
    const markdown = bodyToMarkdown(html);
    expect(shownWords(render(markdown, html.includes('<math'))).join(' ')).toBe(shownWords(html).join(' '));
  });
});
