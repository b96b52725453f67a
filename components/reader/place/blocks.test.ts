// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findBlock, listBlocks, quoteOf } from './blocks';

function blocksOf(html: string): HTMLElement[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return listBlocks(root);
}

test('blocks are what holds no other block', () => {
  const html = `<p>a</p><section><ul><li>b</li><li><p>c</p><p>d</p></li></ul></section>
    <blockquote><p>e</p></blockquote><figure><p>f</p></figure><table><tr><td>g</td></tr></table><p>h <em>i</em></p>`;
  expect(blocksOf(html).map(quoteOf)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h i']);
});

const text = [
  'Kestrel Micro on Tuesday announced a board.',
  'The price is $79 in the first quarter.',
  'Thanks.',
  'Analysts expect the market for home servers to grow.',
  'Thanks.',
];
const long = `${'word '.repeat(40)}end`;

test.each([
  ['in the same text', { block: 1, quote: text[1]! }, 1],
  ['after two new paragraphs', { block: 1, quote: text[3]! }, 3],
  ['the nearer of two that are equal', { block: 4, quote: 'Thanks.' }, 4],
  ['edited', { block: 3, quote: 'Analysts now expect the market for home servers to shrink.' }, 3],
  ['gone', { block: 1, quote: 'Nothing of this kind was ever written here.' }, undefined],
  ['a picture without words', { block: 1, quote: '' }, undefined],
])('a place is found %s', (_, place, expected) => {
  const blocks = blocksOf(text.map((line) => `<p>${line}</p>`).join(''));
  expect(findBlock(blocks, place)).toBe(expected === undefined ? undefined : blocks[expected]);
});

test.each([
  ['Chinese that was edited', '半导体芯片的价格今年上涨了很多', '半导体芯片的价格去年上涨了很多'],
  ['a long paragraph', long, `${long} and more`],
])('%s', (_, before, after) => {
  const [block, other] = blocksOf(`<p>${after}</p><p>完全不同的话 something else</p>`);
  const quote = quoteOf(blocksOf(`<p>${before}</p>`)[0]!);
  expect(findBlock([other!, block!], { block: 0, quote })).toBe(block);
});
