// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { guardHeadings, nameHeadings } from './guard-headings';

const line = '<p>The keeper told them of the harbour at length, with dates, names, and a chart of the bay.</p>'.repeat(
  3,
);

test.each([
  ['<h2 class="header-anchor-post">Of ropes</h2>', '<h2>Of ropes</h2>'],
  ['<h3 id="related-work">Related work</h3>', '<h3 id="related-work">Related work</h3>'],
  ['<h2 class="media-title">Of pictures</h2>', '<h2>Of pictures</h2>'],
])('%s', (heading, expected) => {
  const page = `<title>The harbour</title><article>${line}${heading}${line}</article>`;
  const document = new DOMParser().parseFromString(page, 'text/html');
  guardHeadings(document);
  const options = { keepClasses: true, serializer: (node: Node) => node as Element };
  const body = new Readability<Element>(document, options).parse()!.content!;
  nameHeadings(body);
  expect(body.innerHTML).toContain(expected);
});
