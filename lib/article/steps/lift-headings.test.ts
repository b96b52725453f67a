// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { liftHeadings } from './lift-headings';

const text = `<p>${'It boils a litre of water in four minutes and keeps it warm for an hour. '.repeat(2)}</p>`;

function lift(html: string): string {
  const document = new DOMParser().parseFromString(
    `<base href="https://shop-tests.example/kettles"><main>${html}</main>`,
    'text/html',
  );
  liftHeadings(document);
  return document.querySelector('main')!.innerHTML;
}

test.each([
  [
    'a box named like a page header',
    `<div class="entry-header"><h2>Alba K2</h2></div>${text}`,
    `<h2>Alba K2</h2>${text}`,
  ],
  [
    'a product card above its review',
    `<div><div><h2>Quickest</h2><h3><a href="https://alba.example/k2">Alba K2</a></h3></div><span>$89 at Alba</span></div>${text}`,
    `<h2>Quickest</h2><h3><a href="https://alba.example/k2">Alba K2</a></h3><div><div></div><span>$89 at Alba</span></div>${text}`,
  ],
  [
    'a box within a box',
    `<div><div class="banner"><h3>Verdict</h3></div></div><div>${text}</div>`,
    `<h3>Verdict</h3><div>${text}</div>`,
  ],
  [
    'an entry of a chart, of which a part is a link',
    `<div class="entry-header"><h2><a href="/artist/alba">Alba</a> <em>Songs for an Empty Harbour</em></h2></div>${text}`,
    `<h2><a href="/artist/alba">Alba</a> <em>Songs for an Empty Harbour</em></h2>${text}`,
  ],
])('lifts the heading of %s', (_, html, expected) => {
  expect(lift(html)).toBe(expected);
});

test.each([
  ['a heading that stands among its text', `<section><h2>Noise</h2>${text}</section>${text}`],
  ['a teaser', `<div><h3><a href="/pans">The best pans of the year</a></h3></div>${text}`],
  ['a heading over other headings', `<div><h2>More</h2></div><h2>Noise</h2>${text}`],
  ['a box in a sidebar', `<aside><div><h3>Alba K2</h3></div>${text}</aside>`],
  ['a box at the end', `${text}<div><h3>Our pick</h3></div>`],
])('leaves %s where it is', (_, html) => {
  expect(lift(html)).toBe(html);
});
