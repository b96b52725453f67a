import { expect } from 'vitest';
import { click, findDocumentFaults, namesOf, withDocuments, type Answer } from '../click-document';
import { largeDocuments, oddDocuments } from '../hostile-documents';
import { story } from '../story';

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
  await withDocuments(oddDocuments, async (documents) => {
    for (const name of namesOf(oddDocuments))
      expect(await findDocumentFaults(driver, documents.url(name), expected[name]), name).toEqual([]);
  });
});

for (const name of namesOf(largeDocuments))
  story(`a document of ${name}`, async ({ driver }) => {
    await withDocuments({ ...largeDocuments, small: oddDocuments['known-loop'] }, async (documents) => {
      const small = await click(driver, documents.url('small'));
      await small.popup.close();
      await small.page.close();
      expect(
        await findDocumentFaults(driver, documents.url(name), expected[name], { driverTime: small.elapsed }),
      ).toEqual([]);
    });
  });
