// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { measurePage } from './measure-page';

const page = (html: string, contentType = 'text/html'): Document => new JSDOM(html, { contentType }).window.document;

test.each([
  ['a page', page('<p>Text</p>'), 'fits'],
  ['XHTML', page('<html xmlns="http://www.w3.org/1999/xhtml"><head/><body/></html>', 'application/xhtml+xml'), 'fits'],
  ['XML', page('<feed/>', 'application/xml'), 'no-web-page'],
  ['a drawing', page('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'), 'no-web-page'],
  ['frames', page('<frameset><frame src="a.html"></frameset>'), 'frames-only'],
  ['elements without end', page(`<body>${'<b></b>'.repeat(100_001)}`), 'too-many-elements'],
  ['text without end', page(`<p>${'word '.repeat(1_000_001)}`), 'too-much-text'],
  [
    'a page with data without end',
    page(`<p>Text</p><script type="application/json">${'word '.repeat(1_000_001)}</script>`),
    'fits',
  ],
  ['a page that names its pictures like properties', page('<img name=body><img name=documentElement><p>Text'), 'fits'],
])('%s', (_, document, expected) => {
  expect(measurePage(document)).toBe(expected);
});
