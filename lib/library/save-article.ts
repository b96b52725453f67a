import { listPictures } from '../pictures/list-pictures';
import { articleId, sha256 } from './article-id';
import { changeLibrary, settleDictionary } from './change-library';
import { countAnnotations } from './count-annotations';
import { amountsOf } from './counters';
import { database } from './database';
import { freeTime, isTaken } from './free-times';
import { idOfTabAddress, isLiveStub, takeOverStub } from './imported-stub';
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
  const [id, contentHash, stubId] = await Promise.all([
    articleId(article.canonicalUrl),
    sha256(article.html),
    idOfTabAddress(article),
  ]);
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
    async (change, [previous, isNowTaken, tombstone, pictures, atTabAddress]) => {
      const stub = isLiveStub(atTabAddress) ? atTabAddress : undefined;
      const live = previous?.deletedAt === null ? previous : undefined;
      if (previous && !live) await removeBelongings([id]);
      // Its time is free then for the row that takes its place.
      if (stub) await takeOverStub(change, stub, id, now);
      const before = live ?? stub;
      const rev = change.nextRev();
      const unlisted: UnlistedRow = before
        ? {
            ...(await replaceText(before, content, now)),
            tags: joinTags(joinTags(before.tags, stub?.tags ?? []), tags),
            ...(stub && (await countAnnotations(id))),
            rev,
          }
        : asNew(isNowTaken ? await freeTime(now) : now, rev);
      const counted = await queuePictures(change, id, pictures, listed);
      const row = withListKeys({ ...unlisted, ...counted }, change.listEntities(entities));

      change.write(database.articles.put(row));
      change.write(database.bodies.put({ id, html: article.html, entities, ...pickRemarks(article) }));
      if (tombstone) {
        change.write(database.tombstones.delete(id));
        change.add('store:tombstones', -1);
      }
      change.count(previous, row);
      return { id, savedAt: row.savedAt, wasSaved: before !== undefined };
    },
    {
      dictionary: 'later',
      counters: likely,
      read: () =>
        Promise.all([
          database.articles.get(id),
          isTaken(now),
          database.tombstones.get(id),
          listSavedPictures(id),
          stubId === null ? undefined : database.articles.get(stubId),
        ]),
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

function isFresh(row: SavedRow): boolean {
  return row.updatedAt === row.savedAt;
}

/** The newer text, and the one before as a version where it was another; a stub had none. */
async function replaceText<Content extends Pick<SavedRow, 'contentHash'>>(
  { isStub, ...live }: SavedRow,
  content: Content,
  now: string,
) {
  // It tells a replaced copy from a fresh one, and the versions apart.
  const after = { ...live, ...content, updatedAt: laterThan(live.updatedAt, now), takenAt: null };
  const isSame = content.contentHash === live.contentHash;
  return isStub || isSame ? after : { ...after, versions: await keepVersion(live, after) };
}
