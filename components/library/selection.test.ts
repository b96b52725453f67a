import { expect, test } from 'vitest';
import type { Order } from '../../lib/library/view';
import { changeSelection, inListOrder, noSelection, type Selection, type SelectionChange } from './selection';

const orderOf = (ids: string, isComplete = true): Order => ({
  keys: [...ids].map((id) => ({ id, savedAt: '2024-08-30T09:00:00.000Z' })),
  total: isComplete ? ids.length : 50_000,
  isComplete,
});
const order = orderOf('abcdef');
const toggle = (id: string): SelectionChange => ({ kind: 'toggle', id });
const extend = (id: string): SelectionChange => ({ kind: 'extend', id });
const all: SelectionChange = { kind: 'all', ids: [...'abcdef'] };

test.each<[string, SelectionChange[], string]>([
  ['toggle on', [toggle('b')], 'b'],
  ['toggle off', [toggle('b'), toggle('b')], ''],
  ['a range down', [toggle('b'), extend('d')], 'bcd'],
  ['a range up', [toggle('d'), extend('b')], 'bcd'],
  ['two ranges from one anchor', [toggle('c'), extend('d'), extend('b')], 'bcd'],
  ['a range keeps the rest', [toggle('f'), toggle('a'), extend('b')], 'abf'],
  ['a range without an anchor', [extend('c')], 'c'],
  ['a range from it', [extend('c'), extend('e')], 'cde'],
  ['a range to nowhere', [toggle('a'), extend('z')], 'a'],
  ['all', [all], 'abcdef'],
  ['all but one', [all, toggle('c')], 'abdef'],
  ['clear', [all, { kind: 'clear' }], ''],
])('%s', (_, changes, expected) => {
  const selection = changes.reduce<Selection>((state, change) => changeSelection(state, change, order), noSelection);
  expect([...selection.ids].toSorted().join('')).toBe(expected);
});

test('rows that leave the list leave the selection', () => {
  const selection = changeSelection(noSelection, all, order);
  const left = changeSelection(selection, { kind: 'keep' }, orderOf('ef'));
  expect([...left.ids]).toEqual(['e', 'f']);
  expect(changeSelection(left, { kind: 'keep' }, order)).toBe(left);
});

test('rows that the list does not know yet stay', () => {
  const selection = changeSelection(noSelection, all, order);
  expect(changeSelection(selection, { kind: 'keep' }, orderOf('ab', false))).toBe(selection);
});

test.each([
  ['as the list has them', 'dab', 'abd'],
  ['what is not known yet comes last', 'yzfa', 'afyz'],
])('%s', (_, ids, expected) => expect(inListOrder(new Set(ids), order.keys).join('')).toBe(expected));
