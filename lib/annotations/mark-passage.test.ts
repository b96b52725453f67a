import { expect, test } from 'vitest';
import { type MarkedPassage, type Marking, markPassage } from './mark-passage';

const text = 'aaaa bbbb cccc dddd eeee ffff gggg';
const one = (id: string, start: number, end: number, changes: Partial<MarkedPassage> = {}): MarkedPassage => ({
  id,
  start,
  end,
  color: 'yellow',
  note: '',
  ...changes,
});
const alone: Omit<Marking, 'start' | 'end'> = { into: null, note: '', absorbed: [], cut: [] };

test.each<[string, MarkedPassage[], [number, number], Partial<Marking>]>([
  ['where nothing is', [one('x', 20, 24)], [0, 4], { start: 0, end: 4 }],
  ['over one of the same colour: it grows', [one('x', 0, 9)], [5, 14], { start: 0, end: 14, into: 'x' }],
  ['right against one of the same colour', [one('x', 0, 4)], [4, 9], { start: 0, end: 9, into: 'x' }],
  [
    'over two of the same colour: they become one, with both notes',
    [one('y', 10, 14, { note: 'second' }), one('x', 0, 4, { note: 'first' })],
    [2, 12],
    { start: 0, end: 14, into: 'x', absorbed: ['y'], note: 'first\n\nsecond' },
  ],
  [
    'inside one, in any colour: that one, whole',
    [one('x', 0, 14, { color: 'blue', note: 'n' })],
    [5, 9],
    { start: 0, end: 14, into: 'x', note: 'n' },
  ],
  [
    'over the end of another colour: it is cut, without the space',
    [one('x', 0, 14, { color: 'blue' })],
    [10, 19],
    { start: 10, end: 19, cut: [{ id: 'x', start: 0, end: 9 }] },
  ],
  [
    'over the start of another colour',
    [one('x', 10, 24, { color: 'blue' })],
    [5, 14],
    { start: 5, end: 14, cut: [{ id: 'x', start: 15, end: 24 }] },
  ],
  [
    'over the whole of another colour: it is taken up, its note stays',
    [one('x', 10, 14, { color: 'blue', note: 'kept' })],
    [5, 19],
    { start: 5, end: 19, into: 'x', note: 'kept' },
  ],
])('%s', (_name, marked, [start, end], expected) => {
  expect(markPassage(text, marked, { start, end }, 'yellow')).toEqual({ ...alone, ...expected });
});
