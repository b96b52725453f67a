import { expect, test } from 'vitest';
import { formatBytes } from './format-bytes';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [38_400, '38 kB'],
  [999_600, '1 MB'],
  [1_240_000, '1.2 MB'],
  [38_000_000, '38 MB'],
  [1_960_000_000, '2 GB'],
  [12_345_000_000, '12 GB'],
])('%i is %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));
