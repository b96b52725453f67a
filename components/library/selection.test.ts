import { expect, test } from 'vitest';
import { changeSelection, noSelection, type Selection, type SelectionChange } from './selection';

const keys = [...'abcdef'].map((id) => ({ id, savedAt: '2024-08-30T09:00:00.000Z' }));

test.each<[string, SelectionChange[], string]>([
  ['toggle on', [{ kind: 'toggle', id: 'b' }], 'b'],
  [
    'toggle off',
    [
      { kind: 'toggle', id: 'b' },
      { kind: 'toggle', id: 'b' },
    ],
    '',
  ],
  [
    'a range down',
    [
      { kind: 'toggle', id: 'b' },
      { kind: 'extend', id: 'd' },
    ],
    'bcd',
  ],
  [
    'a range up',
    [
      { kind: 'toggle', id: 'd' },
      { kind: 'extend', id: 'b' },
    ],
    'bcd',
  ],
  [
    'two ranges from one anchor',
    [
      { kind: 'toggle', id: 'c' },
      { kind: 'extend', id: 'd' },
      { kind: 'extend', id: 'b' },
    ],
    'bcd',
  ],
  [
    'a range keeps the rest',
    [
      { kind: 'toggle', id: 'f' },
      { kind: 'toggle', id: 'a' },
      { kind: 'extend', id: 'b' },
    ],
    'abf',
  ],
  ['a range without an anchor', [{ kind: 'extend', id: 'c' }], 'c'],
  [
    'a range from it',
    [
      { kind: 'extend', id: 'c' },
      { kind: 'extend', id: 'e' },
    ],
    'cde',
  ],
  [
    'a range to nowhere',
    [
      { kind: 'toggle', id: 'a' },
      { kind: 'extend', id: 'z' },
    ],
    'a',
  ],
  ['all', [{ kind: 'all' }], 'abcdef'],
  ['clear', [{ kind: 'all' }, { kind: 'clear' }], ''],
])('%s', (_, changes, expected) => {
  const selection = changes.reduce<Selection>((state, change) => changeSelection(state, change, keys), noSelection);
  expect([...selection.ids].toSorted().join('')).toBe(expected);
});

test('rows that leave the list leave the selection', () => {
  const all = changeSelection(noSelection, { kind: 'all' }, keys);
  const left = changeSelection(all, { kind: 'keep' }, keys.slice(4));
  expect([...left.ids]).toEqual(['e', 'f']);
  expect(changeSelection(left, { kind: 'keep' }, keys)).toBe(left);
});
