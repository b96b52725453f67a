import { useEffect, useRef, useState } from 'react';
import { useWatched } from '../shared/use-watched';
import type { RenewSource } from './renew-source';

export type Renewal =
  /** Every name was found by this version of the model, or nobody knows yet. */
  | { status: 'none' }
  | { status: 'offered'; count: number }
  | { status: 'running'; done: number; count: number }
  /** Something failed on the way; `count` articles are left. */
  | { status: 'failed'; count: number }
  | { status: 'done'; count: number };

interface Run {
  status: 'running' | 'failed' | 'done';
  done: number;
  count: number;
}

/** What the note says, from how many articles are left and from the run that was started, if one was. */
export function renewalOf(left: number | null, run: Run | null): Renewal {
  if (run?.status === 'running') return { status: 'running', done: run.done, count: run.count };
  if (left === null) return { status: 'none' };
  if (run?.status === 'failed' && left > 0) return { status: 'failed', count: left };
  if (left > 0) return { status: 'offered', count: left };
  return run ? { status: 'done', count: run.count } : { status: 'none' };
}

/** Offers to find the names of older articles again, and does it; `stop` leaves the rest for another time. */
export function useRenewal(source: RenewSource): { renewal: Renewal; start: () => void; stop: () => void } {
  const watched = useWatched(source.watchOlder);
  const left = watched.status === 'ready' ? watched.value : null;
  const [run, setRun] = useState<Run | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  async function start(): Promise<void> {
    if (left === null || stopping.current) return;
    const { signal } = (stopping.current = new AbortController());
    const count = left;
    setRun({ status: 'running', done: 0, count });
    try {
      await source.renewAll((done) => setRun({ status: 'running', done, count }), signal);
      setRun(signal.aborted ? null : { status: 'done', done: count, count });
    } catch (error) {
      console.error(error);
      setRun({ status: 'failed', done: 0, count });
    } finally {
      stopping.current = null;
    }
  }

  return { renewal: renewalOf(left, run), start: () => void start(), stop: () => stopping.current?.abort() };
}
