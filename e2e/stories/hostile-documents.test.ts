import { expect } from 'vitest';
import type { Driver } from '../drivers/driver';
import type { View } from '../drivers/view';
import { largeDocuments, oddDocuments, storyWords } from '../hostile-documents';
import { type DocumentServer, type MadeDocument, serveDocuments } from '../serve-documents';
import { story } from '../story';

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
type Answer = keyof typeof answers;

/** The first is what the popup answers; where a list is given, any of it is right. */
const expected: Record<keyof typeof oddDocuments | keyof typeof largeDocuments, Answer | Answer[]> = {
  'known-loop': 'article',
  'form-around-story': 'article',
  frameset: 'frames only',
  xml: 'no web page',
  svg: 'no web page',
  // Firefox shows JSON in a page of its own, which it keeps closed.
  json: ['no web page', 'closed'],
  'plain-text': 'no web page',
  image: 'no web page',
  empty: 'empty',
  'no-text': 'empty',
  '200,000 elements': ['article', 'too many elements'],
  '200,000 elements before the story': ['article', 'too many elements'],
  '10,000 deep': ['article', 'too deep'],
  '10,000 deep by script': ['article', 'too deep'],
  '20 MB of text': ['article', 'too much text'],
  '20 MB of state beside the story': ['article', 'too much text'],
};

story('documents that are no pages', async ({ driver }) => {
  await withServer(oddDocuments, async (documents) => {
    for (const name of namesOf(oddDocuments)) await checkDocument(driver, documents, name);
  });
});

for (const name of namesOf(largeDocuments))
  story(`a document of ${name}`, async ({ driver }) => {
    await withServer({ ...largeDocuments, small: oddDocuments['known-loop'] }, async (documents) => {
      const small = await click(driver, documents.url('small'));
      await small.popup.close();
      await small.page.close();
      await checkDocument(driver, documents, name, small.elapsed);
    });
  });

/** Clicks, and asks for the right answer in time and for a tab that lives. */
async function checkDocument(
  driver: Driver,
  documents: DocumentServer,
  name: keyof typeof expected,
  driverTime = 0,
): Promise<void> {
  const { page, popup, answer, elapsed } = await click(driver, documents.url(name));
  expect([expected[name]].flat(), name).toContain(answer);
  expect(elapsed - driverTime, `${name}: milliseconds from the click to the answer`).toBeLessThan(PROMISED);
  await popup.close();
  await page.bringToFront();
  expect(await page.evaluate(isAlive), name).toBe(true);
  await page.close();
}

async function click(
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

async function withServer(
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

function namesOf<Name extends string>(documents: Record<Name, MadeDocument>): Name[] {
  return Object.keys(documents) as Name[];
}
