// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readText } from './article-text';

const page = (html: string): Element => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};

describe('reads as the browser shows it', () => {
  test.each([
    ['paragraphs', '<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
    ['folded white space', '<p>  One\n   two\t three </p>', 'One two three'],
    ['inline elements', '<p>One <b>two</b>, <a>th<i>ree</i></a></p>', 'One two, three'],
    ['white space between inline elements', '<p><b>One</b> <i>two</i></p>', 'One two'],
    ['white space on both sides', '<p>One <b> two</b></p>', 'One two'],
    ['line breaks', '<p>One<br>two<br><br>three</p>', 'One\ntwo\nthree'],
    ['white space before a line break', '<p>One <br> two</p>', 'One\ntwo'],
    ['nested blocks', '<div><ul><li>One<ul><li>Two</li></ul></li></ul>Three</div>', 'One\n\nTwo\n\nThree'],
    ['table cells', '<table><tr><th>Price</th><td>$5</td></tr></table>', 'Price\n\n$5'],
    ['code', '<pre><code>if (a) {\n  b();\n}</code></pre><p>After</p>', 'if (a) {\n  b();\n}\n\nAfter'],
    ['pictures and formulas left out', '<p>A <img alt="x"> b <math><mi>x</mi></math>c</p>', 'A b c'],
    ['nothing', '  <div> </div>', ''],
    ['a no-break space kept', '<p>5\u00a0GB</p>', '5\u00a0GB'],
  ])('%s', (_, html, text) => {
    expect(readText(page(html)).text).toBe(text);
  });
});

test('every segment says where its characters stand in the page', () => {
  const { text, segments } = readText(page('<p>One  <b>two</b>\n three <i>four  five</i></p><pre> a\n  b</pre>'));
  for (const { node, nodeStart, start, length } of segments)
    expect(node.data.slice(nodeStart, nodeStart + length)).toBe(text.slice(start, start + length));
  const covered = segments.reduce((sum, { length }) => sum + length, 0);
  expect(text.length - covered).toBe(text.match(/\n\n/g)!.length * 2 + 4); // four spaces that no single node holds
});

test('a long paragraph without folded blanks is one segment', () => {
  expect(readText(page(`<p>${'word '.repeat(500)}end</p>`)).segments).toHaveLength(1);
});
