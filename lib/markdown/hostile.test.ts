// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { engines } from '../../tests/markdown-engines';
import { ownPayloads } from '../../tools/bench/trust/payloads/own-payloads';
import { sanitise } from '../article/sanitise';
import { bodyToMarkdown } from './body-to-markdown';

/** Of a page, which writes what it likes into a formula, a description and a block of code. */
const places: ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `<table><tr><td>${payload}<ul><li>a</li></ul></td></tr></table>`,
  (payload) => `<p>${escape(payload)}</p><pre><code>${escape(payload)}</code></pre>`,
  (payload) =>
    `<p><img src="https://a.example/b.png" alt="${escape(payload)}"><a href="#" title="${escape(payload)}">a</a></p>`,
  (payload) =>
    `<p><math><semantics><mi>a</mi><annotation encoding="application/x-tex">${escape(payload)}</annotation></semantics></math></p>`,
];

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What would act in a program that shows a note's HTML as it is. */
function findActing(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('script, style, iframe, object, embed, form, link, meta, base, svg')
      ? [element.localName]
      : []),
    ...Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).filter((attribute) =>
      /^on|^style=|^(?:href|src)=\W*(?:javascript|vbscript|data:text)/i.test(attribute),
    ),
  ]);
}

test('no payload acts in a note whose HTML is shown as it is', () => {
  const acting: string[] = [];
  // Depth is not the point here, and takes jsdom seconds.
  for (const payload of ownPayloads.filter(({ length }) => length < 1_000))
    for (const place of places) {
      const markdown = bodyToMarkdown(sanitise(place(payload), 'https://news.example/story'));
      for (const [name, show] of Object.entries(engines))
        for (const found of findActing(show(markdown, false))) acting.push(`${name}: ${markdown.trim()}: ${found}`);
    }
  expect(acting).toEqual([]);
});
