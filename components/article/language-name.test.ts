import { expect, test } from 'vitest';
import { languageName } from './language-name';

test.each([
  ['de', 'German'],
  ['ja', 'Japanese'],
  ['arb', 'Arabic'],
  ['und', null],
  ['qqx', null],
])('%s', (subtag, name) => expect(languageName(subtag)).toBe(name));
