import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { linkedLength } from './linked-length';

const card = '<a href="/valve"><h3>Valve</h3><p>A part that lets as much through as it is told to.</p></a>';

test.each([
  ['cards of documentation', card.repeat(6), 0],
  ['a link beside them', `${card.repeat(6)}<a href="/x">More</a>`, 4],
  ['a few', card.repeat(2), 110],
  ['cards of news', `<time>3 May</time>${card.repeat(6)}`, 330],
  ['headlines', '<a href="/a">Sensor maker opens a third plant in the south of the town</a>'.repeat(6), 342],
])('%s', (_, html, length) => {
  const { document } = new JSDOM(html).window;
  expect(linkedLength(document.body)).toBe(length);
});
