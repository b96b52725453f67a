import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../../../e2e/drivers/driver';
import type { View } from '../../../e2e/drivers/view';
import type { Seen } from './harness/probe';

const readSeen = (view: View) => view.evaluate(() => (globalThis as unknown as { benchSeen: Seen }).benchSeen);

/** Milliseconds from the popup's time origin until the article's text was on the screen. */
export async function timePopup(driver: Driver, page: View): Promise<number> {
  const popup = await driver.clickToolbar(page);
  const { text } = await untilSeen(popup, 'text');
  // What comes after the text is let through: the next popup shall not pay for it.
  await pause(300);
  await popup.close();
  return text!;
}

/** The same for a saved article in the reader, with all that has moved until a second after the last mark. */
export async function timeReader(driver: Driver, id: string, isMarked: boolean): Promise<Seen> {
  const reader = await driver.openExtensionPage(`reader.html?id=${id}`);
  await untilSeen(reader, isMarked ? 'marks' : 'text');
  await pause(1000);
  const seen = await readSeen(reader);
  await reader.close();
  return seen;
}

async function untilSeen(view: View, what: 'text' | 'marks'): Promise<Seen> {
  await view.waitUntil(async () => (await readSeen(view))[what] !== undefined, what);
  return readSeen(view);
}
