// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { sideColumns } from './side-columns';

const text = `<p>${'The maker of camera sensors opened its third plant on Monday. '.repeat(25)}</p>`;
const menu = '<b>Sections</b><br><a href="/news">News</a><br><a href="/archive">Archive</a>';

test.each([
  ['a menu beside the text', `<table><tr><td>${menu}</td><td>${text}</td></tr></table>`, ['Sections']],
  [
    'a table of facts',
    `${text}<table><tr><th>Price</th><td>12</td></tr><tr><th>Weight</th><td>3</td></tr></table>`,
    [],
  ],
  ['a picture beside the text', `<table><tr><td><img src="a.png">Plant</td><td>${text}</td></tr></table>`, []],
  ['two columns of text', `<table><tr><td>${text}</td><td>${text}</td></tr></table>`, []],
])('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  expect(sideColumns(document.body).map((cell) => cell.querySelector('b')?.textContent)).toEqual(expected);
});
