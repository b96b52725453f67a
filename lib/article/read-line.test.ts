import { expect, test } from 'vitest';
import { readLine } from './read-line';

test.each([
  ['as it is', 'Žižek & Ōe’s “9 ½”', 'Žižek & Ōe’s “9 ½”'],
  ['breaks and tabs', ' One\n\ttwo  three ', 'One two three'],
  ['turned around', 'Bank\u202Emoc.live\u2066x\u2069', 'Bankmoc.livex'],
  ['controls', 'a\u0000b\u0007c\u009F', 'abc'],
  ['a mark of Arabic and Hebrew', 'C++\u200E وJava\u200F', 'C++\u200E وJava\u200F'],
  ['half a letter', 'a\uD83D', 'a\uFFFD'],
  ['too long', 'x'.repeat(100_000), 'x'.repeat(1_000)],
])('%s', (_, text, expected) => expect(readLine(text, 1_000)).toBe(expected));
