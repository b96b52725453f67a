import { expect, test } from 'vitest';
import { keptTop, type Rows } from './use-kept-place';

/** Rows of 100 pixels under a heading of 32; drawn are those of the window of 300 and two around it. */
function rows(ids: string, drawn: number[] = []): Rows {
  const keys = [...ids].map((id) => ({ id, savedAt: '' }));
  return { keys, drawn, height: 100, startOf: (row) => 32 + row * 100 };
}

test.each([
  { what: 'one comes on top', before: 'abcdef', after: 'xabcdef', top: 250, kept: 350 },
  { what: 'one goes above', before: 'abcdef', after: 'bcdef', top: 250, kept: 150 },
  { what: 'one comes below', before: 'abcdef', after: 'abcdefx', top: 250, kept: 250 },
  { what: 'the topmost in sight goes', before: 'abcdef', after: 'abdef', top: 250, kept: 150 },
  { what: 'all in sight go', before: 'abcdef', after: 'ab', top: 250, kept: 250 },
  { what: 'another list', before: 'abcdef', after: 'uvwxyz', top: 250, kept: 250 },
])('$what', ({ before, after, top, kept }) => {
  expect(keptTop(rows(before, [0, 1, 2, 3, 4, 5]), rows(after), top, 300)).toBe(kept);
});
