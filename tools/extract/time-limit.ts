import { setTimeout as pause } from 'node:timers/promises';

export class TookTooLong extends Error {
  override name = 'TookTooLong';
}

/** Rejects when the work is not done in time. It is not stopped: who asked has to end what it runs in. */
export async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const abort = new AbortController();
  const late = pause(milliseconds, undefined, { signal: abort.signal }).then(() => {
    throw new TookTooLong(`took more than ${milliseconds / 1000} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    abort.abort();
    late.catch(() => {}); // the timer that was stopped
    work.catch(() => {}); // what comes of it after the time
  }
}
