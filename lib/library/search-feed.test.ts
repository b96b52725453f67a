import { beforeEach, expect, test } from 'vitest';
import { database } from './database';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { readTexts, saveArticle } from './library';

beforeEach(emptyLibrary);

test('texts come with what the reader wrote about the article and on its highlights', async () => {
  const one = await saveArticle(madeUpArticle('one'), minute(1));
  const two = await saveArticle(madeUpArticle('two'), minute(2));
  await database.articles.update(one.id, { hasNote: true } as object);
  await database.notes.put({ articleId: one.id, text: 'Compare with *Lisbon*', changedAt: minute(3) });
  const highlights = [
    { id: 'b', articleId: one.id, createdAt: minute(5), note: 'later' },
    { id: 'a', articleId: one.id, createdAt: minute(4), note: 'earlier' },
    { id: 'c', articleId: one.id, createdAt: minute(6), note: ' ' },
    { id: 'd', articleId: two.id, createdAt: minute(7), note: 'of another' },
  ];
  await database.highlights.bulkPut(highlights.map((highlight) => highlight as never));
  const texts = await readTexts([one.id, two.id, 'none']);
  expect([...texts.keys()]).toEqual([one.id, two.id]);
  expect(texts.get(one.id)?.notes).toBe('Compare with *Lisbon*\nearlier\nlater');
  expect(texts.get(two.id)?.notes).toBe('');
});
