import { useEffect, useRef } from 'react';
import type { Order, View } from '../../lib/library/view';
import { newestFirst } from './library-address';
import type { LibrarySource } from './library-source';

/** Everything in the order that is shown, as soon as all of it is known. */
export function useWholeOrder(order: Order): () => Promise<string[]> {
  const latest = useRef(order);
  const waiting = useRef<((ids: string[]) => void)[]>([]);

  useEffect(() => {
    latest.current = order;
    if (!order.isComplete) return;
    for (const resolve of waiting.current.splice(0)) resolve(idsOf(order));
  }, [order]);

  return () =>
    latest.current.isComplete
      ? Promise.resolve(idsOf(latest.current))
      : new Promise((resolve) => waiting.current.push(resolve));
}

/** Everything in a view that is not shown. */
export function readWholeOrder(source: Pick<LibrarySource, 'watchOrder'>, view: View): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | undefined;
    let isDone = false;
    stop = source.watchOrder(view, newestFirst)((order) => {
      if (!order.isComplete || isDone) return;
      isDone = true;
      stop?.();
      resolve(idsOf(order));
    }, reject);
    // The answer may have been there before the way to stop was.
    if (isDone) stop();
  });
}

function idsOf({ keys }: Order): string[] {
  return keys.map((key) => key.id);
}
