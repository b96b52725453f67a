import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds; `tdur` is what the thread itself used of the processor. */
  ts: number;
  tdur?: number;
}

/**
 * Milliseconds of processor time that each task of the page's main thread took between the page's two marks. By the
 * clock on the wall a busy machine's other work would count as ours.
 */
export async function readTaskTimes(
  page: Page,
  marks: [string, string],
  run: () => Promise<unknown>,
): Promise<number[]> {
  await page.tracing.start({ categories: ['-*', 'toplevel', 'blink.user_timing'] });
  await run();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const [first, last] = marks.map((mark) => events.find(({ name }) => name === mark));
  if (!first || !last) throw new Error(`The trace has no ${marks.join(' or ')}.`);
  return events
    .filter(({ name, pid, tid }) => name.endsWith('::RunTask') && pid === first.pid && tid === first.tid)
    .filter(({ ts }) => ts >= first.ts && ts <= last.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
}
