import { useEffect, useState } from 'react';

/** A question that is answered now and again after every change. Returns the way to stop. */
export type Watch<Value> = (onValue: (value: Value) => void, onError: (error: unknown) => void) => () => void;

export type Watched<Value> =
  | { status: 'loading' }
  | { status: 'ready'; value: Value }
  | { status: 'failed'; error: unknown };

/** The answer so far. Give it the same function as long as the question is the same. */
export function useWatched<Value>(watch: Watch<Value>): Watched<Value> {
  const [watched, setWatched] = useState<Watched<Value>>({ status: 'loading' });
  useEffect(
    () =>
      watch(
        (value) => setWatched({ status: 'ready', value }),
        (error) => setWatched({ status: 'failed', error }),
      ),
    [watch],
  );
  return watched;
}
