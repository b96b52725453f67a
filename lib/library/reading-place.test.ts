import { beforeEach, expect, test, vi } from 'vitest';
import { database } from './database';
import { emptyLibrary } from './fixtures/empty-library';
import { madeUpArticle, minute } from './fixtures/made-up-article';
import { deleteArticles, getRows, listRows, purgeArticles, readRev, saveArticle, watch } from './library';
import { keepPlace, readPlace } from './reading-place';

let id: string;
const place = { block: 4, quote: 'The fourth paragraph' };

beforeEach(async () => {
  await emptyLibrary();
  ({ id } = await saveArticle(madeUpArticle('drones'), minute(1)));
});

test('a place is kept, replaced and forgotten', async () => {
  expect(await readPlace(id)).toBeUndefined();
  await keepPlace(id, place);
  expect(await readPlace(id)).toMatchObject(place);
  await keepPlace(id, { block: 7, quote: 'x'.repeat(999) });
  expect(await readPlace(id)).toMatchObject({ block: 7, quote: 'x'.repeat(200) });
  await keepPlace(id, null);
  expect(await readPlace(id)).toBeUndefined();
});

test('it changes nothing of the article and wakes no list', async () => {
  const rev = await readRev();
  const onList = vi.fn();
  const stop = watch(() => listRows('all', { limit: 10 }), onList, onList);
  await vi.waitFor(() => expect(onList).toHaveBeenCalledTimes(1));
  await keepPlace(id, place);
  // A list that it had woken would have been read again before this one.
  await vi.waitFor(async () => expect(await readPlace(id)).toMatchObject(place));
  await saveArticle(madeUpArticle('chips'), minute(2));
  await vi.waitFor(() => expect(onList.mock.lastCall?.[0]).toHaveLength(2));
  stop();
  const lists = onList.mock.calls.filter(([rows]) => rows.length === 1);
  expect(lists).toHaveLength(1);
  expect(await getRows([id])).toMatchObject([{ rev }]);
});

test('a newer copy of the text leaves it', async () => {
  await keepPlace(id, place);
  await saveArticle(madeUpArticle('drones'), minute(2));
  expect(await readPlace(id)).toMatchObject(place);
});

test('it goes with the article', async () => {
  await keepPlace(id, place);
  await deleteArticles([id], minute(2));
  await keepPlace(id, { block: 9, quote: 'in the trash' });
  expect(await readPlace(id)).toMatchObject(place);
  await purgeArticles([id], minute(3));
  expect(await readPlace(id)).toBeUndefined();
  await keepPlace(id, place);
  expect(await readPlace(id)).toBeUndefined();
});

test('what is no place is none', async () => {
  await database.places.put({ articleId: id, block: '4' as unknown as number, quote: 'x' });
  expect(await readPlace(id)).toBeUndefined();
});
