import { expect, test } from 'vitest';
import { pickTitled } from './pick-titled';

const ada = { names: ['Ada Example', 'Daily Example'] };
const bo = { names: ['Bo Sample', 'Daily Example'] };
const other = { names: ['other.example'] };

test.each<[string, object[], string[], object | null]>([
  ['none', [], ['Ada Example'], null],
  ['the only one', [ada], [], ada],
  ['the only one, by another name', [ada], ['Someone'], ada],
  ['by its author', [ada, bo], ['Bo Sample', 'Daily Example'], bo],
  ['by its author, written otherwise', [ada, bo], ['By ADA example'], ada],
  ['by its site', [ada, other], ['', 'Other Example'], other],
  ['nothing tells', [ada, bo], ['', 'Daily Example'], null],
  ['nothing is given', [ada, bo], [], null],
  ['another author altogether', [ada, bo], ['Someone'], null],
])('%s', (_name, articles, by, expected) => {
  expect(pickTitled(articles as (typeof ada)[], by, ({ names }) => names)).toBe(expected);
});
