// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ExtractResult } from '../lib/article/article';
import { extractArticle } from '../lib/article/extract-article';
import { pipeline, type StepName } from '../lib/article/pipeline';
import { prepareArticle } from '../lib/article/prepare-article';
import { type Expectation, findFaults } from './expectation';
import { listPageFolders } from './page-folders';

// jsdom has no setHTML. What comes here is what DOMPurify has made safe; e2e/ shows it the real way.
Element.prototype.setHTML = function setHTML(html) {
  this.innerHTML = html;
};

const folders = listPageFolders();
const names = new Set<string>(Object.values(pipeline).flatMap((steps) => steps.map(({ name }) => name)));

describe.each(folders.filter(({ expected }) => !expected.needsBrowser))('$name', ({ name, expected, readHtml }) => {
  const page = (): Document => new JSDOM(readHtml(), { url: `https://news.example/${name}/` }).window.document;

  test(expected.shows, () => {
    expect(faultsOf(extractArticle(page(), { mode: 'article' }), expected)).toEqual([]);
  });

  test.each(expected.steps)('needs %s', (step) => {
    expect(names).toContain(step);
    const without = new Set([step as StepName]);
    expect(faultsOf(extractArticle(page(), { mode: 'article', without }), expected)).not.toEqual([]);
  });
});

function faultsOf(result: ExtractResult, expected: Expectation): string[] {
  if (expected.isNoArticle) return result.status === 'no-article' ? [] : [result.status];
  if (result.status !== 'found') return [result.status];
  const article = prepareArticle(result.article);
  const tree = document.createElement('div');
  tree.innerHTML = article.html;
  return findFaults(expected, article, tree);
}
