import { expect, test } from 'vitest';
import { right, traps } from '../fixtures/versions-and-identifiers';
import { findOffLimits } from '../off-limits';
import { readFigures } from '../read-figures';

const lines = (list: string) => list.trim().split('\n');

function read(text: string): string[] {
  return readFigures(text, findOffLimits(text), { lang: 'en' })
    .filter(({ type }) => type === 'version' || type === 'identifier')
    .map(({ start, end, type }) => `{${type}:${text.slice(start, end)}}`);
}

test('the list is as long as it says', () => {
  expect([...right.matchAll(/\{/gu)].length).toBeGreaterThanOrEqual(200);
  expect(lines(traps).length).toBeGreaterThanOrEqual(100);
});

test.each(lines(right))('%s', (line) => {
  const text = line.replace(/\{\w+:([^{}]+)\}/gu, '$1');
  expect(read(text)).toEqual(line.match(/\{[^{}]+\}/gu));
});

test.each(lines(traps))('nothing in: %s', (line) => {
  expect(read(line)).toEqual([]);
});
