import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { selectPassage } from '../../annotations/selectors';
import { bodyToMarkdown, markedBody } from '../body-to-markdown';
import { readTree } from './tree-text';

function highlightsIn(html: string, quotes: string[]) {
  const { text } = readTree(fromHtml(html, { fragment: true }));
  return quotes.map((quote) => {
    const start = text.indexOf(quote);
    expect(start, quote).toBeGreaterThanOrEqual(0);
    return selectPassage(text, start, start + quote.length);
  });
}

test.each<[string, string, string[], string]>([
  ['words', '<p>One two three.</p>', ['two'], 'One ==two== three.'],
  ['a whole paragraph', '<p>One two.</p>', ['One two.'], '==One two.=='],
  ['two in one', '<p>One two three</p>', ['One', 'three'], '==One== two ==three=='],
  ['over paragraphs', '<p>One two</p><p>three four</p>', ['two\n\nthree'], 'One ==two==\n\n==three== four'],
  ['around an emphasis', '<p>a <b>bold</b> c</p>', ['a bold c'], '==a **bold** c=='],
  ['over the edge of one', '<p>a <b>bold word</b> c</p>', ['a bold'], '==a== **==bold== word** c'],
  [
    'a whole link',
    '<p>see <a href="https://a.test/">this</a> now</p>',
    ['this'],
    'see ==[this](https://a.test/)== now',
  ],
  [
    'over the edge of a link',
    '<p>see <a href="https://a.test/">this page</a> now</p>',
    ['see this'],
    '==see== [==this== page](https://a.test/) now',
  ],
  ['whole code', '<p>call <code>run()</code> twice</p>', ['run() twice'], 'call ==`run()` twice=='],
  ['a part of code stays out', '<p>call <code>run()</code> twice</p>', ['run'], 'call `run()` twice'],
  ['code over lines', '<p>So:</p><pre>let a = 1;</pre>', ['So:\n\nlet a'], '==So:==\n\n```\nlet a = 1;\n```'],
  ['items', '<ul><li>one two</li><li>three</li></ul>', ['two\n\nthree'], '- one ==two==\n- ==three=='],
  [
    'a cell',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>c d</td><td>e</td></tr></table>',
    ['c'],
    '| a | b |\n| --- | --- |\n| ==c== d | e |',
  ],
  ['a heading', '<h2>What is new</h2><p>x</p>', ['new'], '## What is ==new==\n\nx'],
  ['a part of an emphasis inside a word stays out', '<p>a<i>bc</i>d e</p>', ['cd'], 'a*bc*==d== e'],
  ['over a line break', '<p>one<br>two</p>', ['one\ntwo'], '==one==  \n==two=='],
  ['spaces at the edges of an element', '<p>a<i> b </i>c</p>', ['b c'], 'a ==*b* c=='],
  ['punctuation at its edge, between letters', '<p>say“hello”now</p>', ['“hello”'], 'say“==hello==”now'],
  ['equals signs at its edges', '<p>a =b= c</p>', ['=b='], 'a \\===b=== c'],
  ['without spaces', '<p>华为发布新机</p>', ['发布'], '华为==发布==新机'],
  ['white space in the source', '<p>one\n   <b>two</b>\n   three</p>', ['one two three'], '==one **two** three=='],
])('%s', (_name, html, quotes, expected) => {
  const { markdown } = markedBody(html, highlightsIn(html, quotes));
  expect(markdown.trim()).toBe(expected);
});

test.each<[string, string, string, boolean]>([
  ['in the text', '<p>One two</p>', 'two', true],
  ['a part of code', '<p>call <code>run()</code></p>', 'run', false],
  ['lines of code', '<pre>let a = 1;</pre>', 'let a', false],
  [
    'in a table that stays HTML',
    '<table><tr><td colspan="2">wide</td></tr><tr><td>a</td><td>b</td></tr></table>',
    'wide',
    false,
  ],
])('says whether it is marked: %s', (_name, html, quote, isMarked) => {
  expect(markedBody(html, highlightsIn(html, [quote])).placed).toMatchObject([{ isMarked }]);
});

test('what is no longer in the text is nowhere, and changes nothing', () => {
  const html = '<p>Another text.</p>';
  const gone = selectPassage('The company opened a factory.', 4, 28);
  const { markdown, placed } = markedBody(html, [gone]);
  expect(placed).toEqual([{ highlight: gone, start: null, isMarked: false, isApart: true }]);
  expect(markdown).toBe(bodyToMarkdown(html));
});

/** Without the signs of emphasis and of highlights. */
function words(markdown: string): string {
  return markdown.replaceAll(/==|[*_\s]/g, '');
}

test('without their signs the text is the same, wherever a highlight begins and ends', () => {
  const html =
    '<h2>A <em>head</em>ing</h2><p>One <b>two <i>three</i></b> <a href="https://a.test/">four <code>five</code></a> six.</p>' +
    '<ul><li>seven <b>eight</b></li><li>nine</li></ul><blockquote><p>ten</p></blockquote>';
  const { text } = readTree(fromHtml(html, { fragment: true }));
  const plain = words(bodyToMarkdown(html));
  for (let start = 0; start < text.length; start += 2) {
    for (let end = start + 1; end <= text.length; end += 7) {
      const { markdown } = markedBody(html, [selectPassage(text, start, end)]);
      expect(words(markdown), text.slice(start, end)).toBe(plain);
    }
  }
});
