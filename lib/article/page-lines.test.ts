// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findLines, numberLines } from './page-lines';

function linesOf(html: string): string[] {
  document.body.innerHTML = html;
  return numberLines(document.body).map(({ text, prose, isMixed }) => `${text}|${prose}${isMixed ? '|mixed' : ''}`);
}

test.each([
  ['paragraphs', '<div><p>One.</p><p>Two, <b>bold</b>.</p></div>', ['One.|4', 'Two, bold.|10']],
  ['a table is one line', '<table><tr><td>a</td><td>b</td></tr></table>', ['a b|3']],
  ['links are no prose', '<p>See <a href="/x">this</a></p>', ['See this|4']],
  ['loose words around a block', '<div>Before<p>In.</p>after</div>', ['Before after|12|mixed', 'In.|3']],
  ['a block within a link', '<a href="/x"><div>Card</div></a><p>Text</p>', ['Card|0', 'Text|4']],
  ['scripts and controls', '<p>A</p><script>b</script><button>c</button><style>d</style>', ['A|1']],
])('%s', (_, html, expected) => {
  expect(linesOf(html)).toEqual(expected);
});

test('a line is found again by its number', () => {
  linesOf('<h2>One</h2><ul><li>Two</li><li>Three</li></ul>');
  expect([...findLines(document.body)].map(([number, { localName }]) => [number, localName])).toEqual([
    [0, 'h2'],
    [1, 'li'],
    [2, 'li'],
  ]);
});
