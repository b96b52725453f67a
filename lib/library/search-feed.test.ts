import { beforeEach, expect, test } from 'vitest';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { madeUpHighlight } from './fixtures/made-up-highlight';
import { changeHighlights, readTexts, saveArticle, setHighlightNote, setNote } from './library';

beforeEach(emptyLibrary);

test('texts come with what the reader wrote about the article and on its highlights', async () => {
  const one = await saveArticle(madeUpArticle('one'), minute(1));
  const two = await saveArticle(madeUpArticle('two'), minute(2));
  await setNote(one.id, 'Compare with *Lisbon*');
  const made = ['b', 'a', 'c'].map((id, index) => ({ ...madeUpHighlight(id), createdAt: minute(5 - index) }));
  await changeHighlights(one.id, { put: made, remove: [] });
  await setHighlightNote('b', 'later');
  await setHighlightNote('a', 'earlier');
  const texts = await readTexts([one.id, two.id, 'none']);
  expect([...texts.keys()]).toEqual([one.id, two.id]);
  expect(texts.get(one.id)?.notes).toBe('Compare with *Lisbon*\nearlier\nlater');
  expect(texts.get(two.id)?.notes).toBe('');
});
