// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { numberLines } from '../page-lines';
import { addMissingParagraphs } from './missing-paragraphs';
import { type Removal, takeOut } from './take-out';

const sentence =
  'The third plant of the maker opens in spring, and 900 people from the town will work in it by summer. ';
const long = sentence.repeat(3).trim();
const other = `Nobody had asked the neighbours, who heard of it from the paper. ${long}`;

/** What is left of a page after the extractor has left out what is marked, and what is put back then. */
function left(html: string, byline: string[] = []): string {
  const { document } = new JSDOM(`<body>${html}`, { url: 'https://news.example/story' }).window;
  const lines = numberLines(document.body);
  const removals: Removal[] = [];
  for (const element of document.querySelectorAll('[anew]')) {
    const copy = document.createElement('p');
    copy.textContent = element.textContent;
    element.replaceWith(copy);
  }
  for (const element of document.querySelectorAll('[out]')) element.remove();
  for (const element of document.querySelectorAll('[furniture]')) takeOut(element, 'drop-chrome', 'promo', removals);
  addMissingParagraphs(document.body, lines, { title: 'A third plant', byline }, removals);
  return document.body.innerHTML
    .replaceAll(/ (?:data-offprint-line="\d+"|out="")/g, '')
    .replaceAll(long, '…')
    .trim();
}

test.each([
  ['a paragraph in the middle', `<p>One</p><p out>${long}</p><p>Two</p>`, '<p>One</p><p>…</p><p>Two</p>'],
  ['one in a box, before a list', `<p>One</p><div out><div>${long}</div></div><ul><li>Two</li></ul>`, '<p>One</p><p>…</p><ul><li>Two</li></ul>'],
  ['its heading', `<p>One</p><div out><h3>How</h3><p>${long}</p></div><p>Two</p>`, '<p>One</p><h3>How</h3><p>…</p><p>Two</p>'],
  ['the opening', `<div out><p>${long}</p></div><p>One</p>`, '<p>…</p><p>One</p>'],
  ['no heading that is the title', `<div out><h2>A third plant</h2><p>${long}</p></div><p>One</p>`, '<p>…</p><p>One</p>'],
  ['key points', `<div out><h2>In short</h2><ul><li>${long}</li><li>${other}</li></ul></div><p>One</p>`, '<h2>In short</h2><ul><li>…</li><li>Nobody had asked the neighbours, who heard of it from the paper. …</li></ul><p>One</p>'],
])('%s', (_, html, expected) => {
  expect(left(html)).toBe(expected);
}); // prettier-ignore

test.each([
  ['a standfirst', `<p out>${sentence}</p><p>One</p>`],
  ['a box that sells something', `<p>One</p><div out><h2>Try it now</h2><p>${sentence}</p></div><p>Two</p>`],
  ['what a step has taken out', `<p>One</p><p furniture>${long}</p><p>Two</p>`],
  ['the same in two lengths', `<p>One</p><p out>${long}</p><p out>${long} ${sentence}</p><p>Two</p>`],
  ['links', `<p>One</p><p out><a href="/other">${long}</a></p><p>Two</p>`],
  ['a note about the author', `<p out>Ann Lee has written about sensors for thirty years. ${long}</p><p>One</p>`],
  ['what comes after the end', `<p>One</p><p>Two</p><p out>${long}</p>`],
])('not %s', (_, html) => {
  expect(left(html, ['Ann Lee'])).not.toMatch(/…|The third plant/);
});

test('what the extractor has written anew is there', () => {
  expect(left(`<p>One</p><div anew>${long}</div><p>Two</p>`)).toBe('<p>One</p><p>…</p><p>Two</p>');
});
