// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropRepeats } from './drop-repeats';
import { leftAfter, prose } from './left-after';

const item = `<ul><li>${'Rice with beans and a cup of tea. '.repeat(5)}</li></ul>`;

test.each([
  ['a paragraph in a second box', `<div>${prose}</div><div>${prose}</div>`, '<div>[prose]</div>'],
  ['a refrain stays', `${prose}<p>It opens in May.</p>${prose}`, '[prose]<p>It opens in May.</p>[prose]'],
  [
    'a short line stays',
    '<p>Battery: 10 hours</p><p>Battery: 10 hours</p>',
    '<p>Battery: 10 hours</p><p>Battery: 10 hours</p>',
  ],
  ['items stay', item + item, (item + item).replace(/\s+/g, ' ')],
])('%s', (_, html, expected) => {
  expect(leftAfter(html, dropRepeats)).toBe(expected);
});
