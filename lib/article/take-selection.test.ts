// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { extractArticle } from './extract-article';
import { countSelectedWords } from './take-selection';

/** Selects from the first of the marks to the second. */
function select(html: string): void {
  document.body.innerHTML = html;
  const range = document.createRange();
  range.setStartAfter(document.querySelector('#from')!);
  range.setEndBefore(document.querySelector('#to')!);
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
}

const from = '<i id="from"></i>';
const to = '<i id="to"></i>';

test.each([
  ['words of a paragraph', `<p>One ${from}two three${to} four</p>`, '<p>two three</p>'],
  ['paragraphs', `<p>One ${from}two</p><p>three${to} four</p>`, '<p>two</p><p>three</p>'],
  ['lines of code', `<pre><code>a\n${from}b\nc${to}\nd</code></pre>`, '<pre>b\nc</pre>'],
  ['items', `<ul><li>One</li>${from}<li>two</li><li>three</li>${to}</ul>`, '<ul><li>two</li><li>three</li></ul>'],
  [
    'rows',
    `<table><tbody><tr><td>1</td></tr><tr><td>${from}2</td><td>3${to}</td></tr></tbody></table>`,
    '<table><tbody><tr><td>2</td><td>3</td></tr></tbody></table>',
  ],
  // Readability would take these for chrome; the reader has chosen them.
  ['a box that no article has', `<aside>${from}<p>Related words</p>${to}</aside>`, '<p>Related words</p>'],
])('%s', (_, html, expected) => {
  select(html);
  const result = extractArticle(document, { mode: 'selection' });
  expect(result.status === 'found' && result.article.unsafeHtml).toBe(expected);
});

test('a page without a selection says so', () => {
  document.getSelection()!.removeAllRanges();
  expect(countSelectedWords(document)).toBe(0);
});
