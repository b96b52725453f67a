import { expect, test } from 'vitest';
import { findTextAsCode } from '../tools/bench/trust/supply/find-text-as-code';

// A browser's own setHTML shows what others wrote. Whatever else turns a text into a tree or into code has a reason, there.
test('nothing of ours makes code of a text', () => {
  expect(findTextAsCode()).toEqual([]);
});
