import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

/** In megabytes. */
export interface Memory {
  /** All that the process has in memory, the browser's own program and what it shares with others among it. */
  resident: number;
  /** What it has taken for itself. */
  own: number;
}

const sampleEvery = 200;

/** The largest of the browser's pages, as the system counts it. Needs Linux. */
export async function readMemory(browser: Browser): Promise<Memory> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => readProcess(id));
  return largest(...pages);
}

/** The most that a page takes while something runs. */
export async function watchMemory<Result>(
  browser: Browser,
  run: () => Promise<Result>,
): Promise<{ result: Result; peak: Memory }> {
  let peak = await readMemory(browser);
  const timer = setInterval(() => {
    readMemory(browser).then(
      (now) => (peak = largest(peak, now)),
      // The browser is going.
      () => {},
    );
  }, sampleEvery);
  try {
    const result = await run();
    return { result, peak };
  } finally {
    clearInterval(timer);
  }
}

function readProcess(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { resident: megabytes('VmRSS'), own: megabytes('RssAnon') };
}

function largest(...all: Memory[]): Memory {
  return {
    resident: Math.max(...all.map(({ resident }) => resident)),
    own: Math.max(...all.map(({ own }) => own)),
  };
}
