import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { isStorageFull } from './storage-full';

const quota = new DOMException('The quota is used up', 'QuotaExceededError');
const circle: { cause?: unknown } = {};
circle.cause = circle;

test.each([
  ['the browser’s own', quota, true],
  ['inside Dexie’s AbortError', new Dexie.AbortError(quota), true],
  ['two deep', new Error('not saved', { cause: new Dexie.AbortError('aborted', quota) }), true],
  ['another abort', new Dexie.AbortError('aborted'), false],
  ['a constraint', new DOMException('taken', 'ConstraintError'), false],
  ['no error', undefined, false],
  ['an error inside itself', circle, false],
])('%s: %s', (_name, error, expected) => {
  expect(isStorageFull(error)).toBe(expected);
});
