import { expect, test } from 'vitest';
import type { Order } from '../../lib/library/view';
import type { LibrarySource } from './library-source';
import { readWholeOrder } from './whole-order';

const orderOf = (ids: string, isComplete: boolean): Order => ({
  keys: [...ids].map((id) => ({ id, savedAt: '2024-08-30T09:00:00.000Z' })),
  total: 3,
  isComplete,
});

interface Asked {
  tell?: (order: Order) => void;
  stops: number;
}

/** Answers with the first orders at once, as a library in memory would, and with the rest when told to. */
function sourceOf(...first: Order[]): Asked & Pick<LibrarySource, 'watchOrder'> {
  const source: Asked & Pick<LibrarySource, 'watchOrder'> = {
    stops: 0,
    watchOrder: () => (onValue) => {
      source.tell = onValue;
      for (const order of first) onValue(order);
      return () => (source.stops += 1);
    },
  };
  return source;
}

test('the whole of a view is there once its order is complete', async () => {
  const source = sourceOf(orderOf('a', false));
  const whole = readWholeOrder(source, { kind: 'tag', tag: 'ev' });
  source.tell!(orderOf('ab', false));
  expect(source.stops).toBe(0);
  source.tell!(orderOf('abc', true));
  expect(await whole).toEqual(['a', 'b', 'c']);
  expect(source.stops).toBe(1);
});

test('an order that is complete at once is watched no longer either', async () => {
  const source = sourceOf(orderOf('abc', true));
  expect(await readWholeOrder(source, { kind: 'list', list: 'trash' })).toEqual(['a', 'b', 'c']);
  expect(source.stops).toBe(1);
});
