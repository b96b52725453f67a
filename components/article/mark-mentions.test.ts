// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/article/article-text';
import type { Entity, EntityType, Mention } from '../../lib/entities/entity';
import { markMentions, unmarkMentions } from './mark-mentions';

function rootOf(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
}

/** Every place where a name stands in the text, as an entity finder would give it. */
function entityOf(text: string, name: string, type: EntityType = 'organisation'): Entity {
  const mentions: Mention[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    mentions.push({ start, end: start + name.length });
  }
  return { id: `${type}:${name.toLowerCase()}`, type, name, aliases: [], mentions, salience: 1 };
}

function markAll(html: string, names: [string, EntityType?][]) {
  const root = rootOf(html);
  const { text, segments } = readText(root);
  const entities = names.map(([name, type]) => entityOf(text, name, type));
  return { root, text, marks: markMentions(segments, entities) };
}

describe('markMentions', () => {
  test.each<[string, string, string, string[]]>([
    ['plain', '<p>Acme and Acme</p>', 'Acme', ['Acme', 'Acme']],
    ['in the middle of a word', '<p>non-Acme’s</p>', 'Acme', ['Acme']],
    ['inside an emphasis', '<p>the <em>Acme</em> one</p>', 'Acme', ['Acme']],
    ['across an emphasis', '<p>at Ac<b>me La</b>bs today</p>', 'Acme Labs', ['Ac|me La|bs']],
    ['into a link', '<p>Acme <a href="/x">Labs Ltd</a></p>', 'Acme Labs', ['Acme|Labs']],
    ['over folded white space', '<p>Acme\n      Labs said</p>', 'Acme Labs', ['Acme\n      Labs']],
    ['in a cell', '<table><tr><td>Acme</td><td>Acme</td></tr></table>', 'Acme', ['Acme', 'Acme']],
    ['in a second paragraph', '<p>One.</p>\n<p>Two by Acme.</p>', 'Acme', ['Acme']],
    ['after an emoji', '<p>🚀 Acme</p>', 'Acme', ['Acme']],
  ])('%s', (_, html, name, expected) => {
    const { root, text, marks } = markAll(html, [[name]]);
    expect(marks.map(({ pieces }) => pieces.map((piece) => piece.textContent).join('|'))).toEqual(expected);
    expect(readText(root).text).toBe(text);
  });

  test('marks carry type, id and place, the first one and figures a class', () => {
    const { marks } = markAll('<p>Acme raised $5m. Acme is glad.</p>', [['Acme'], ['$5m', 'money']]);
    expect(marks.map(({ pieces: [mark] }) => ({ class: mark.className, ...mark.dataset }))).toEqual([
      { class: 'ent first', type: 'org', id: 'organisation:acme', index: '0' },
      { class: 'ent first fig', type: 'money', id: 'money:$5m', index: '0' },
      { class: 'ent', type: 'org', id: 'organisation:acme', index: '1' },
    ]);
  });

  test('a link that is only a name says so, one that is more does not', () => {
    const { root } = markAll('<p><a href="/a">Acme</a> and <a href="/b">Acme shares</a></p>', [['Acme']]);
    expect([...root.querySelectorAll('a')].map((link) => link.className)).toEqual(['named', '']);
  });

  test('mentions that overlap or lie outside the text are left out', () => {
    const root = rootOf('<p>Acme Labs</p>');
    const { text, segments } = readText(root);
    const far = { ...entityOf(text, 'Acme'), mentions: [{ start: 90, end: 94 }] };
    const marks = markMentions(segments, [entityOf(text, 'Acme Labs'), entityOf(text, 'Labs'), far]);
    expect(marks.map(({ entity }) => entity.name)).toEqual(['Acme Labs']);
    expect(root.textContent).toBe('Acme Labs');
  });

  test('thousands of marks in one paragraph', () => {
    const { root, text, marks } = markAll(`<p>${'Acme met Zeta. '.repeat(1000)}</p>`, [['Acme'], ['Zeta']]);
    expect(marks).toHaveLength(2000);
    expect(marks[1999]!.pieces[0].textContent).toBe('Zeta');
    expect(readText(root).text).toBe(text);
  });
});

test('unmarkMentions gives the same document back', () => {
  const html = '<p>At <b>Ac</b>me <a href="/x">Labs</a>, Acme\n Labs.</p>';
  const { root } = markAll(html, [['Acme Labs']]);
  expect(root.querySelectorAll('mark')).not.toHaveLength(0);
  unmarkMentions(root);
  expect(root.innerHTML).toBe(rootOf(html).innerHTML);
  expect(root.querySelector('p')!.childNodes).toHaveLength(5);
});
