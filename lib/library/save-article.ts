import { listPictures } from '../pictures/list-pictures';
import { articleId, sha256 } from './article-id';
import { changeLibrary, settleDictionary } from './change-library';
import { amountsOf } from './counters';
import { database } from './database';
import { freeTime, isTaken } from './free-times';
import { laterThan } from './later-than';
import { withListKeys, type UnlistedRow } from './list-keys';
import { listSavedPictures } from './pictures/list-saved';
import { queuePictures } from './pictures/queue-pictures';
import type { SavedRow, SaveRequest } from './saved-article';
import { fitEntity, joinTags, newReaderState, toRowContent } from './saved-row';
import { textBytes } from './text-bytes';
import { removeBelongings, removeForGood } from './trash';
import { keepVersion } from './versions/keep-version';
import { pickRemarks } from './whole-article';

/**
 * Saves the article, or replaces the text of the copy already saved from the same canonical address, which is kept as a
 * version; one that lies in the trash comes back as new. Throws StorageFullError when there is no room.
 */
export async function saveArticle(
  request: SaveRequest,
  now = new Date().toISOString(),
): Promise<{ id: string; savedAt: string; wasSaved: boolean }> {
  const { article } = request;
  // Before the transaction, which would end while it waits for a hash.
  const [id, contentHash] = await Promise.all([articleId(article.canonicalUrl), sha256(article.html)]);
  const entities = request.entities.map(fitEntity);
  const content = {
    ...toRowContent({ ...request, entities }, id, contentHash),
    textBytes: textBytes(article.html, entities),
  };
  const tags = request.tags ?? [];
  const listed = listPictures(article.html, content.image);

  const asNew = (savedAt: string, rev: number) => ({ ...content, ...newReaderState(savedAt, tags, rev) });
  const likely = amountsOf(withListKeys(asNew(now, 0), [])).map(([key]) => key);

  const saved = await changeLibrary(
    async (change, [previous, isNowTaken, tombstone, pictures]) => {
      const live = previous?.deletedAt === null ? previous : undefined;
      const rev = change.nextRev();
      const unlisted: UnlistedRow = live
        ? { ...(await replaceText(live, content, now)), tags: joinTags(live.tags, tags), rev }
        : asNew(isNowTaken ? await freeTime(now) : now, rev);
      const counted = await queuePictures(change, id, pictures, listed);
      const row = withListKeys({ ...unlisted, ...counted }, change.listEntities(entities));

      change.write(database.articles.put(row));
      change.write(database.bodies.put({ id, html: article.html, entities, ...pickRemarks(article) }));
      if (previous && !live) change.write(removeBelongings([id]));
      if (tombstone) {
        change.write(database.tombstones.delete(id));
        change.add('store:tombstones', -1);
      }
      change.count(previous, row);
      return { id, savedAt: row.savedAt, wasSaved: live !== undefined };
    },
    {
      dictionary: 'later',
      counters: likely,
      read: () =>
        Promise.all([database.articles.get(id), isTaken(now), database.tombstones.get(id), listSavedPictures(id)]),
    },
  );
  // Nobody waits for it, and the next change does it if this one cannot.
  settleDictionary().catch(() => {});
  return saved;
}

/**
 * Takes a fresh save back: nothing but a tombstone stays of it. An article that was in the library before is not
 * touched, since the reader did not ask to lose it; its earlier text is among its versions.
 */
export async function undoSave(id: string, now = new Date().toISOString()): Promise<void> {
  await changeLibrary(async (change) => {
    const row = await database.articles.get(id);
    if (!row) return;
    if (!isFresh(row)) throw new Error('This article was in the library before. Delete it there.');
    await removeForGood(change, [row], now);
  });
}

/** It has a text from now on. */
function withoutStub(saved: SavedRow): SavedRow {
  const { isStub: _, ...row } = saved;
  return row;
}

function isFresh(row: SavedRow): boolean {
  return row.updatedAt === row.savedAt;
}

/** The newer text, and the one before as a version where it was another. */
async function replaceText<Content extends Pick<SavedRow, 'contentHash'>>(
  live: SavedRow,
  content: Content,
  now: string,
) {
  // It tells a replaced copy from a fresh one, and the versions apart.
  const after = { ...withoutStub(live), ...content, updatedAt: laterThan(live.updatedAt, now), takenAt: null };
  const isOther = content.contentHash !== live.contentHash;
  // A stub had no text to keep.
  return isOther && !live.isStub ? { ...after, versions: await keepVersion(live, after) } : after;
}
