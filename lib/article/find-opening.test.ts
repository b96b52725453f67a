// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findOpening } from './find-opening';
import { numberLines } from './page-lines';

const brief = 'The university said on Monday that a stick with the records of 900 students was lost on a train.';
const more = 'It holds names and marks, and nobody had set a password for it, the university said.';
const links = '<ul><li><a href="/a">Lost drive found at the hospital of the town after a year</a></li></ul>';

function open(html: string, description: string | null): string | undefined {
  document.body.innerHTML = html;
  return findOpening(numberLines(document.body), description, document)?.innerHTML;
}

test.each([
  ['a brief among links', `${links}<p>${brief}</p>${links}`, brief, `<p>${brief}</p>`],
  ['a description that is cut', `<p>${brief}</p>${links}`, `${brief.slice(0, 60)}…`, `<p>${brief}</p>`],
  ['what follows it', `<p>${brief}</p><p>${more}</p>${links}<p>${more}</p>`, brief, `<p>${brief}</p><p>${more}</p>`],
  ['a link that says the same', `<p><a href="/b">${brief}</a></p>`, brief, undefined],
  ['another description', `<p>${brief}</p>`, more, undefined],
  ['a description of a word', '<p>News</p>', 'News', undefined],
  ['no description', `<p>${brief}</p>`, null, undefined],
])('%s', (_, html, description, expected) => expect(open(html, description)).toBe(expected));
