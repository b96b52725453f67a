import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readOutline } from './outline';

const five = ['One', 'Two', 'Three', 'Four', 'Five'];

test.each([
  [
    'headings',
    '<p>Intro</p><h2>The  deal</h2><p>…</p><h3>The <em>price</em></h3><h2>Next</h2>',
    ['The deal', '> The price', 'Next'],
  ],
  ['headings of one lower level', '<h3>A</h3><h3>B</h3>', ['A', 'B']],
  ['an empty heading', '<h2> </h2><p>One</p>', []],
  ['five paragraphs', five.map((word) => `<p>${word}</p>`).join(''), five],
  [
    'four paragraphs',
    five
      .slice(1)
      .map((word) => `<p>${word}</p>`)
      .join(''),
    [],
  ],
  [
    'what is no paragraph',
    `${five.map((word) => `<p>${word}</p>`).join('')}<p></p><ul><li><p>x</p></li></ul><blockquote><p>y</p></blockquote>`,
    five,
  ],
  [
    'a paragraph’s opening',
    `<p>Today, Huawei and SERES signed an agreement to expand their business</p>${five
      .slice(1)
      .map((word) => `<p>${word}</p>`)
      .join('')}`,
    ['Today, Huawei and SERES signed an agreement to', 'Two', 'Three', 'Four', 'Five'],
  ],
])('%s', (_, html, expected) => {
  const { document } = parseHTML(`<body><div>${html}</div></body>`);
  const outline = readOutline(document.querySelector('div')!);
  expect(outline.map((entry) => (entry.isSub ? `> ${entry.text}` : entry.text))).toEqual(expected);
});

test('a paragraph without spaces is cut too', () => {
  const { document } = parseHTML(`<body><div>${`<p>${'字'.repeat(200)}</p>`.repeat(5)}</div></body>`);
  expect(readOutline(document.querySelector('div')!)[0]?.text).toHaveLength(60);
});
