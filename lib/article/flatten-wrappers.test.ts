// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readText } from './article-text';
import { flattenWrappers } from './flatten-wrappers';

const page = (html: string): Element => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};

test.each([
  [
    'boxes in boxes',
    '<div id="page"><div><p>a</p><section><p>b</p></section></div></div>',
    '<p id="page">a</p><p>b</p>',
  ],
  ['a box of text', '<div>a <b>b</b></div>', '<p>a <b>b</b></p>'],
  ['loose text between blocks', '<div>a<p>b</p>c <i>d</i></div>', '<p>a</p><p>b</p><p>c <i>d</i></p>'],
  ['an empty box', '<p>a</p><div> </div>', '<p>a</p>'],
  ['a box with a picture', '<div><img alt="x"></div>', '<p><img alt="x"></p>'],
  ['a list is left alone', '<div><ul><li><div>a</div></li></ul></div>', '<ul><li><div>a</div></li></ul>'],
  ['code is left alone', '<pre><div>a</div><div>b</div></pre>', '<pre><div>a</div><div>b</div></pre>'],
  [
    'a quotation is flattened inside',
    '<blockquote><div><p>a</p></div></blockquote>',
    '<blockquote><p>a</p></blockquote>',
  ],
  ['the direction of a box', '<div lang="ar" dir="rtl">a</div>', '<p lang="ar" dir="rtl">a</p>'],
])('%s', (_, html, expected) => {
  const root = page(html);
  const before = readText(root).text;
  flattenWrappers(root);
  expect(root.innerHTML).toBe(expected);
  expect(readText(root).text).toBe(before);
});
