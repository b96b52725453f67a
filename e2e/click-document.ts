import type { Driver } from './drivers/driver';
import type { View } from './drivers/view';
import { storyWords } from './hostile-documents';
import { type DocumentServer, type MadeDocument, serveDocuments } from './serve-documents';

/**
 * The product's promise, and the one absolute time in the tests: an answer within five seconds of the click, whatever
 * the page. What the driver itself takes is measured on a small page and taken off.
 */
const PROMISED = 5_000;

/** What the popup says, by its words; the story itself is one of them. */
const answers = {
  article: storyWords,
  'too many elements': 'This page is very large',
  'too much text': 'This page is very long',
  'too deep': 'This page is unusually complex',
  'no web page': 'This isn’t a web page',
  'frames only': 'The text stands in a frame',
  empty: 'There is no text on this page',
  'no article': 'This doesn’t look like an article',
  closed: 'The browser keeps this page closed',
  failed: 'The text couldn’t be taken from this page',
};
export type Answer = keyof typeof answers;

/**
 * Clicks, and asks for an answer in time, any of those that are right, and for a tab that lives; gives what is wrong. A page
 * that lies to scripts lies to the driver's as well, so it is not asked.
 */
export async function findDocumentFaults(
  driver: Driver,
  url: string,
  expected: Answer | Answer[],
  { driverTime = 0, isAsked = true }: { driverTime?: number; isAsked?: boolean } = {},
): Promise<string[]> {
  const faults: string[] = [];
  const { page, popup, answer, elapsed } = await click(driver, url);
  if (answer === null || ![expected].flat().includes(answer)) faults.push(`the answer is "${answer}"`);
  if (elapsed - driverTime >= PROMISED) faults.push(`${elapsed - driverTime} ms from the click to the answer`);
  await popup.close();
  await page.bringToFront();
  if (isAsked && !(await page.evaluate(isAlive))) faults.push('the tab is dead');
  await page.close();
  return faults;
}

export async function click(
  driver: Driver,
  url: string,
): Promise<{ page: View; popup: View; answer: Answer | null; elapsed: number }> {
  const page = await driver.openPage(url);
  const start = Date.now();
  const popup = await driver.clickToolbar(page);
  let answer: Answer | null = null;
  await popup.waitUntil(async () => (answer = answerIn(await popup.text('body'))) !== null, 'an answer');
  return { page, popup, answer, elapsed: Date.now() - start };
}

function answerIn(text: string): Answer | null {
  for (const [answer, words] of Object.entries(answers)) if (text.includes(words)) return answer as Answer;
  return null;
}

/** Runs in the page, which answers at all, draws, and scrolls if it is long enough. */
async function isAlive(): Promise<boolean> {
  scrollTo(0, 0);
  scrollTo(0, 200);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const isLong = document.documentElement.scrollHeight > innerHeight + 200;
  return !isLong || scrollY > 0;
}

export async function withDocuments(
  documents: Record<string, MadeDocument>,
  tell: (documents: DocumentServer) => Promise<void>,
): Promise<void> {
  const server = await serveDocuments(documents);
  try {
    await tell(server);
  } finally {
    await server.close();
  }
}

export function namesOf<Name extends string>(documents: Record<Name, MadeDocument>): Name[] {
  return Object.keys(documents) as Name[];
}
