import { useEffect, useRef, useState } from 'react';
import type { ExportSource } from './export-source';
import type { ExportChoice } from './last-choice';

export type ExportState = { status: 'idle' } | { status: 'working'; done: number } | { status: 'failed' };

/** Counts what is to be exported, and exports it. Unmounted, it stops. */
export function useExport(source: ExportSource, ids: string[] | Promise<string[]>) {
  const [count, setCount] = useState<number | null>(Array.isArray(ids) ? ids.length : null);
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const stop = useRef(new AbortController());

  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    Promise.resolve(ids).then(
      (known) => controller.signal.aborted || setCount(known.length),
      () => controller.signal.aborted || setState({ status: 'failed' }),
    );
    return () => controller.abort();
  }, [ids]);

  /** Null when it failed, which is shown, or was stopped, or no file was named for it. */
  async function start(choice: ExportChoice): Promise<number | null> {
    const { signal } = stop.current;
    setState({ status: 'working', done: 0 });
    try {
      const done = await source.exportAs(
        await ids,
        choice,
        (now) => setState({ status: 'working', done: now }),
        signal,
      );
      if (done === null) setState({ status: 'idle' });
      return done;
    } catch (error) {
      if (signal.aborted) return null;
      console.error(error);
      setState({ status: 'failed' });
      return null;
    }
  }

  return { count, state, start };
}
