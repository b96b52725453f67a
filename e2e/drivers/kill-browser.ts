import type { Browser } from 'puppeteer-core';

/** All of its processes at once, without a word to any. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('The browser has no process to kill.');
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Puppeteer starts it as the leader of a group.
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
