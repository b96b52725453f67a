import { articleId, sha256 } from '../article-id';
import { changeLibrary, type Change } from '../change-library';
import { countAnnotations } from '../count-annotations';
import { database } from '../database';
import { freeTime, isTaken } from '../free-times';
import { listedAsBefore, withListKeys, type UnlistedRow } from '../list-keys';
import { listSavedPictures } from '../pictures/list-saved';
import { replaceRows } from '../relist-rows';
import type { SavedRow } from '../saved-article';
import { textBytes } from '../text-bytes';
import { countPictures } from '../../pictures/picture-state';
import { listPictures } from '../../pictures/list-pictures';
import { keepVersion } from '../versions/keep-version';
import { mergeVersions } from '../versions/merge-versions';
import { toVersion } from '../versions/saved-version';
import type { BackupArticle } from './backup-article';
import { noBackupCount, outcomeOf, type BackupCount } from './compare-backup';
import { mergeAnnotations } from './merge-annotations';
import { mergeState } from './merge-state';
import { mergePictures } from './merge-pictures';
import { toRestoredRow } from './restored-row';

/** One article of a backup, its fields checked and its texts made safe. */
export interface RestoreRequest {
  article: BackupArticle;
  thumbnail: Blob | null;
  /** The bytes of its pictures, as far as the backup has them, by their hash. */
  files: ReadonlyMap<string, Blob>;
}

/** The same with all that a transaction cannot wait for. */
interface Restored extends RestoreRequest {
  row: UnlistedRow;
  versions: { contentHash: string; bytes: number }[];
}

/**
 * Puts articles of a backup beside those of the library, all in one transaction: a few at a time. What is missing comes
 * in, with what belongs to it; of two texts the newer one is the article's and the other one its version, and tags and
 * states are those of both. Nothing here gives way to something older, and doing it twice is doing it once.
 */
export async function mergeBackup(requests: RestoreRequest[]): Promise<BackupCount> {
  // Before the transaction, which would end while it waits for a hash.
  const restored = await Promise.all(requests.map(toRestored));
  const ids = restored.map(({ row }) => row.id);
  return changeLibrary(
    async (change, [stored, tombstones]) => {
      const count = { ...noBackupCount };
      for (const [index, one] of restored.entries()) {
        const here = stored[index];
        const outcome = outcomeOf(here, one.row);
        count[outcome] += 1;
        if (!here) await addArticle(change, one);
        else if (here.deletedAt === null) await joinArticle(change, here, one, outcome === 'renewed');
      }
      const graves = tombstones.flatMap((tombstone) => (tombstone ? [tombstone.id] : []));
      if (graves.length > 0) {
        await database.tombstones.bulkDelete(graves);
        change.add('store:tombstones', -graves.length);
      }
      return count;
    },
    { read: () => Promise.all([database.articles.bulkGet(ids), database.tombstones.bulkGet(ids)]) },
  );
}

async function toRestored(request: RestoreRequest): Promise<Restored> {
  const { row, body, versions } = request.article;
  const [id, contentHash, ...earlier] = await Promise.all([
    articleId(row.canonicalUrl),
    sha256(body.html),
    ...versions.map((version) => sha256(version.body.html)),
  ]);
  return {
    ...request,
    row: toRestoredRow(request.article, id, contentHash),
    versions: versions.map((version, index) => ({
      contentHash: earlier[index]!,
      bytes: textBytes(version.body.html, version.body.entities),
    })),
  };
}

async function addArticle(change: Change, restored: Restored): Promise<void> {
  const { article, row, thumbnail } = restored;
  const { id } = row;
  await database.bodies.put({ ...article.body, id });
  await mergeAnnotations(id, article);
  const versions = await mergeVersions(id, row.contentHash, versionsOf(restored));
  const pictures = article.pictures && (await addPictures(change, restored, []));
  if (thumbnail) await database.thumbnails.put({ articleId: id, blob: thumbnail });
  const annotations = await countAnnotations(id);
  const savedAt = (await isTaken(row.savedAt)) ? await freeTime(row.savedAt) : row.savedAt;
  const added = withListKeys(
    {
      ...row,
      savedAt,
      // Equal times tell a fresh save.
      updatedAt: row.updatedAt === row.savedAt ? savedAt : row.updatedAt,
      ...(annotations.highlightCount + Number(annotations.hasNote) > 0 && annotations),
      ...(versions && { versions }),
      ...(pictures && { pictures: countPictures(pictures) }),
      ...(thumbnail && { hasThumbnail: true }),
      rev: change.nextRev(),
    },
    listEntities(change, article),
  );
  await database.articles.put(added);
  change.count(undefined, added);
}

/** What the library lacks of an article that it has. Its row is written only when something came. */
async function joinArticle(change: Change, here: SavedRow, restored: Restored, isRenewed: boolean): Promise<void> {
  const { article, row, thumbnail } = restored;
  const { id } = here;
  let next: UnlistedRow = here;
  if (isRenewed) next = await renewText(here, restored);
  const others = versionsOf(restored);
  // The backup's own text is the older one.
  if (!isRenewed && row.contentHash !== here.contentHash && !row.isStub) {
    const { id: _, ...own } = toVersionOf(restored);
    others.push(own);
  }
  const versions = await mergeVersions(id, next.contentHash, others);
  if (versions) next = { ...next, versions };
  const pictures = article.pictures && here.pictures ? await joinPictures(change, next, restored, isRenewed) : null;
  if (pictures) next = { ...next, pictures: countPictures(pictures) };
  if (thumbnail && !here.hasThumbnail) {
    await database.thumbnails.put({ articleId: id, blob: thumbnail });
    next = { ...next, hasThumbnail: true };
  }
  if (await mergeAnnotations(id, article)) next = { ...next, ...(await countAnnotations(id)) };
  const state = mergeState(here, row);
  if (state) next = { ...next, ...state };
  if (next === here) return;
  const entityIds = isRenewed ? listEntities(change, article) : listedAsBefore(here);
  await replaceRows(change, [here], [withListKeys({ ...next, rev: change.nextRev() }, entityIds)]);
}

/** The backup's newer text, with what its row says of it; what the reader did here stays. */
async function renewText(here: SavedRow, { article, row }: Restored): Promise<UnlistedRow> {
  const { isStub: _, ...live } = here;
  const { savedAt, readAt, archivedAt, starredAt, deletedAt, progress, tags } = live;
  const state = { savedAt, readAt, archivedAt, starredAt, deletedAt, progress, tags };
  const after = { ...live, ...row, ...state, takenAt: row.takenAt ?? null };
  const versions = here.isStub ? undefined : await keepVersion(here, after);
  await database.bodies.put({ ...article.body, id: here.id });
  return { ...after, ...(versions && { versions }) };
}

function addPictures(
  change: Change,
  { article, row, files }: Restored,
  here: Parameters<typeof mergePictures>[2]['here'],
) {
  const listed = listPictures(article.body.html, row.image);
  return mergePictures(change, row.id, { listed, here, others: article.pictures ?? [], files });
}

/** Of an article whose text stays, those that it shows here. */
async function joinPictures(change: Change, next: UnlistedRow, restored: Restored, isRenewed: boolean) {
  const here = await listSavedPictures(next.id);
  if (isRenewed) return addPictures(change, restored, here);
  const others = restored.article.pictures ?? [];
  return mergePictures(change, next.id, { listed: here, here, others, files: restored.files });
}

/** One in the trash is listed under none, and has no say in what they are called. */
function listEntities(change: Change, { row, body, names }: BackupArticle): string[] {
  if (row.deletedAt !== null) return [];
  const named = new Map(names.map((name) => [name.id, name]));
  return change.listEntities(body.entities.map((entity) => ({ ...entity, ...named.get(entity.id) })));
}

function versionsOf({ article, versions }: Restored) {
  return article.versions.map((version, index) => {
    const { contentHash, bytes } = versions[index]!;
    return { ...version, row: { ...version.row, contentHash }, bytes };
  });
}

function toVersionOf({ article, row }: Restored) {
  const version = toVersion(row as SavedRow, { ...article.body, id: row.id }, row.updatedAt);
  return { id: row.id, ...version };
}
