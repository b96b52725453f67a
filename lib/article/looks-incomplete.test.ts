import { expect, test } from 'vitest';
import { looksIncomplete } from './looks-incomplete';

const whole = { coverage: 1, isPreview: false, isUnfinished: false };

test.each([
  ['all of the page', whole, false],
  ['most of the page', { ...whole, coverage: 0.6 }, false],
  ['half of the page', { ...whole, coverage: 0.5 }, true],
  ['the free part', { ...whole, isPreview: true }, true],
  ['what there was time for', { ...whole, isUnfinished: true }, true],
])('%s', (_, article, expected) => expect(looksIncomplete(article)).toBe(expected));
