// @vitest-environment jsdom
import { beforeAll, expect, test, vi } from 'vitest';
import { noteContent, readFootnote } from './footnotes';

beforeAll(() => vi.stubGlobal('CSS', { escape: (text: string) => text }));

function read(html: string) {
  const root = document.createElement('div');
  root.innerHTML = html;
  const footnote = readFootnote(root.querySelector('.ask, a')!, root);
  return footnote && { label: footnote.label, text: noteContent(footnote.note).textContent?.trim() };
}

const text = '<p>Hits.<sup><a href="#n1">[1]</a></sup></p>';

test.each([
  ['an item of a list', `${text}<ol><li id="n1">It <em>worked</em>. <a href="#r1">↩</a></li></ol>`, 'It worked.'],
  ['a paragraph that a word in it names', `${text}<p><a id="n1" href="#r1">[1]</a> It worked.</p>`, 'It worked.'],
  ['with a mark of a name in it', `${text}<ol><li id="n1">By <mark class="ent">Huawei</mark></li></ol>`, 'By Huawei'],
  ['with a way to a table', `${text}<p id="n1">See <a href="#t">Table 1</a>. <a href="#r1">a</a></p>`, 'See Table 1.'],
  ['with a link of its own', `${text}<p id="n1">See <a href="https://a.example">the list</a></p>`, 'See the list'],
])('%s', (_, html, expected) => expect(read(html)).toEqual({ label: '1', text: expected }));

test.each([
  ['a target that is not there', text],
  ['a note without words', `${text}<p id="n1"><a href="#r1">↩</a></p>`],
  ['a whole chapter', `${text}<section id="n1">${'word '.repeat(700)}</section>`],
  ['a link that is not raised', '<p><a href="#n1">below</a></p><p id="n1">Text</p>'],
  ['a link to what holds it', '<p id="n1">x<sup><a href="#n1">1</a></sup></p>'],
  ['an address elsewhere', '<p><sup><a href="https://a.example/#n1">1</a></sup></p><p id="n1">Text</p>'],
])('no footnote: %s', (_, html) => expect(read(html)).toBeNull());

test('the copy has no ids, and the text keeps its own', () => {
  const root = document.createElement('div');
  root.innerHTML = `${text}<p id="n1">A <b id="inner">note</b></p>`;
  const copy = noteContent(root.querySelector('#n1')!);
  expect(copy.querySelector('[id]')).toBeNull();
  expect(root.querySelector('#inner')).not.toBeNull();
});
