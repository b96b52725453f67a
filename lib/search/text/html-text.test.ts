// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../article/extract-article';
import { prepareArticle } from '../../article/prepare-article';
import { readText } from '../../article/article-text';
import { listPageFolders } from '../../../tests/page-folders';
import { readHtmlText } from './html-text';

Element.prototype.setHTML = function setHTML(html) {
  this.innerHTML = html;
};

const wordsOf = (text: string) => text.normalize('NFC').split(/[ \t\n\r\f]+/u);

function wordsShown(html: string): string[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return wordsOf(readText(root).text);
}

describe('reads the same words as a reader sees', () => {
  test.each([
    ['blocks', '<p>One.</p><p>Two <b>th</b>ree</p><ul><li>four</li><li>five</li></ul>'],
    ['line breaks', '<p>One<br>two<br/>three</p>'],
    ['references', '<p>AT&amp;T &lt;b&gt; 5&nbsp;GB "x"</p>'],
    ['references that were written out', '<p>&amp;lt; &amp;amp;</p>'],
    ['signs in attributes', '<p><a href="https://a.example/?a=1&amp;b=2" title="a > b">link</a>ed</p>'],
    ['formulas and drawings', '<p>A<math><mi>x</mi></math>b <svg><title>no</title><svg/><text>no</text></svg>c</p>'],
    ['code', '<pre><code class="language-ts">if (a &lt; b) {\n  c();\n}</code></pre>'],
    ['tables', '<table><tbody><tr><th>Price</th><td>$5</td></tr></tbody></table>'],
    ['nothing', ''],
  ])('%s', (_, html) => {
    expect(wordsOf(readHtmlText(html))).toEqual(wordsShown(html));
  });

  test.each(listPageFolders().filter(({ expected }) => !expected.needsBrowser))('$name', ({ name, readHtml }) => {
    const page = new JSDOM(readHtml(), { url: `https://news.example/${name}/` }).window.document;
    const result = extractArticle(page, { mode: 'anyway' });
    if (result.status !== 'found') return;
    const { html } = prepareArticle(result.article);
    expect(wordsOf(readHtmlText(html))).toEqual(wordsShown(html));
  });
});

test('a million open brackets take no time', () => {
  expect(readHtmlText('<'.repeat(1_000_000))).toHaveLength(1_000_000);
  expect(readHtmlText('<a '.repeat(100_000))).toHaveLength(299_999);
  expect(readHtmlText('<a "'.repeat(100_000))).toHaveLength(400_000);
});
