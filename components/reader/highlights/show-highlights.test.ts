// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { selectPassage } from '../../../lib/annotations/selectors';
import { readText } from '../../../lib/article/article-text';
import type { SavedHighlight } from '../../../lib/library/highlights';
import { markMentions, unmarkMentions } from '../../article/mark-mentions';
import { passageOfRange } from './passage-of-range';
import type { PlacedHighlight } from './place-highlights';
import { piecesOf, showHighlights } from './show-highlights';

function rootOf(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

function place(root: HTMLElement, words: string, changes: Partial<SavedHighlight> = {}): PlacedHighlight {
  const { text } = readText(root);
  const start = text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  const end = start + words.length;
  const highlight: SavedHighlight = {
    id: words,
    articleId: 'a',
    ...selectPassage(text, start, end),
    color: 'yellow',
    note: '',
    createdAt: '',
    changedAt: '',
    ...changes,
  };
  return { highlight, start, end, isExact: true };
}

const show = (root: HTMLElement, placed: PlacedHighlight[]) => showHighlights(root, placed, () => 'Highlight');
const seen = (root: HTMLElement, id: string) => piecesOf(root, id).map((piece) => piece.textContent);

describe('what is marked', () => {
  test.each<[string, string, string, string[]]>([
    ['words', '<p>One two three.</p>', 'two', ['two']],
    ['over an emphasis, with the space before it', '<p>One <b>two</b> three.</p>', 'One two', ['One ', 'two']],
    ['over paragraphs', '<p>One two</p>\n<p>three four</p>', 'two\n\nthree', ['two', 'three']],
    ['over a link', '<p>a <a href="#x">b c</a> d</p>', 'c d', ['c', ' d']],
    ['the space between two elements', '<p><b>a</b> <i>b</i></p>', 'a b', ['a', ' ', 'b']],
    ['no white space between items', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', 'a\n\nb', ['a', 'b']],
    ['code', '<pre>let a;\nlet b;</pre>', 'a;\nlet', ['a;\nlet']],
    ['cells', '<table><tbody><tr>\n<td>a</td>\n<td>b</td></tr></tbody></table>', 'a\n\nb', ['a', 'b']],
    ['no drawing', '<p>a <svg><text>x</text></svg> b</p>', 'a b', ['a ', ' b']],
    ['from right to left', '<p dir="rtl">אחת שתיים שלוש</p>', 'שתיים', ['שתיים']],
  ])('%s', (_name, html, words, pieces) => {
    const root = rootOf(html);
    const before = readText(root).text;
    show(root, [place(root, words)]);
    expect(seen(root, words)).toEqual(pieces);
    expect(readText(root).text).toBe(before);
    show(root, []);
    expect(root.innerHTML).toBe(rootOf(html).innerHTML);
  });
});

test('marks of names come and go under it', () => {
  const root = rootOf('<p>Acme and Bolt met.</p>');
  const entity = { id: 'o', type: 'organisation', name: 'Bolt', aliases: [], salience: 1 } as const;
  const mark = () =>
    markMentions(readText(root).segments, [{ ...entity, aliases: [], mentions: [{ start: 9, end: 13 }] }]);
  mark();
  const half = place(root, 'Acme and Bo');
  show(root, [half]);
  expect(seen(root, half.highlight.id).join('')).toBe('Acme and Bo');
  unmarkMentions(root);
  expect(seen(root, half.highlight.id).join('')).toBe('Acme and Bo');
  mark();
  expect([...root.querySelectorAll('mark.ent')].map((piece) => piece.textContent).join('')).toBe('Bolt');
});

test('another colour or note leaves the elements alone', () => {
  const root = rootOf('<p>One two three.</p>');
  const first = place(root, 'two');
  show(root, [first]);
  const [piece] = piecesOf(root, 'two');
  show(root, [{ ...first, highlight: { ...first.highlight, color: 'rose', note: 'Why?' } }]);
  expect(piecesOf(root, 'two')).toEqual([piece]);
  expect(piece!.dataset['color']).toBe('rose');
  expect(piece!.classList).toContain('noted');
});

test('one tab stop a highlight, and none in a link or a name', () => {
  const root = rootOf('<p><a href="#x">see this</a> page and that</p>');
  show(root, [place(root, 'this page'), place(root, 'that')]);
  const stops = [...root.querySelectorAll<HTMLElement>('.hl')].filter((piece) => piece.tabIndex === 0);
  expect(stops.map((stop) => stop.textContent)).toEqual([' page', 'that']);
});

test('two that lie over each other are shown one after the other', () => {
  const root = rootOf('<p>One two three.</p>');
  show(root, [place(root, 'One two'), place(root, 'two three')]);
  expect([seen(root, 'One two'), seen(root, 'two three')]).toEqual([['One two'], [' three']]);
});

const inside = (root: HTMLElement, from: [string, number], to: [string, number]) => {
  const range = document.createRange();
  const node = ([selector, offset]: [string, number]): [Node, number] => [
    selector === '' ? root.parentElement! : root.querySelector(selector)!.firstChild!,
    offset,
  ];
  range.setStart(...node(from));
  range.setEnd(...node(to));
  const { text, segments } = readText(root);
  const passage = passageOfRange(segments, range);
  return passage && text.slice(passage.start, passage.end);
};

describe('what of the text is selected', () => {
  const html = '<p id="a">One <b>two</b></p>\n<p id="b">  three four</p>';
  test.each<[string, [string, number], [string, number], string | null]>([
    ['a part of a word', ['#a', 1], ['#a', 3], 'ne'],
    ['over elements', ['#a', 0], ['b', 2], 'One tw'],
    ['over paragraphs', ['b', 1], ['#b', 7], 'wo\n\nthree'],
    ['all there is around it', ['', 0], ['', 1], 'One two\n\nthree four'],
    ['white space that is folded away', ['#b', 0], ['#b', 2], null],
  ])('%s', (_name, from, to, expected) => {
    expect(inside(rootOf(html), from, to)).toBe(expected);
  });
});
