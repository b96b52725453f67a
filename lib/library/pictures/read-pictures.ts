import { Dexie } from 'dexie';
import { neededAccess } from '../../pictures/site-pattern';
import { database, openDatabase } from '../database';
import { listSavedPictures } from './list-saved';
import type { SavedPicture } from './saved-picture';

/** The bytes of a kept picture. Undefined when they have gone meanwhile. */
export async function readPictureFile(hash: string): Promise<Blob | undefined> {
  await openDatabase();
  return (await database.pictureFiles.get(hash))?.blob;
}

/** Which of these files are not in the library. */
export async function listMissingFiles(hashes: string[]): Promise<string[]> {
  await openDatabase();
  const here = new Set(await database.pictureFiles.where('hash').anyOf(hashes).primaryKeys());
  return hashes.filter((hash) => !here.has(hash));
}

export async function readThumbnail(articleId: string): Promise<Blob | undefined> {
  await openDatabase();
  return (await database.thumbnails.get(articleId))?.blob;
}

/** What the reader has to allow for the rest of an article's pictures; nothing when all is kept or settled. */
export async function readNeededAccess(articleId: string): Promise<string[]> {
  await openDatabase();
  return neededAccess(await listSavedPictures(articleId));
}

/** The articles of which pictures wait. */
export async function listWaitingArticles(): Promise<string[]> {
  return listArticlesWith('waiting');
}

/** The pictures of all articles that wait for the reader's leave. */
export async function listRefusedPictures(): Promise<SavedPicture[]> {
  await openDatabase();
  return database.pictures
    .where('[state+articleId]')
    .between(...statesRange('no-access'))
    .toArray();
}

/** What of an article is to be fetched, with the address of its page; undefined when it is gone or in the trash. */
export async function readWaitingPictures(
  articleId: string,
): Promise<{ pageUrl: string; pictures: SavedPicture[] } | undefined> {
  await openDatabase();
  const [row, pictures] = await Promise.all([database.articles.get(articleId), listSavedPictures(articleId)]);
  if (!row || row.deletedAt !== null) return undefined;
  return { pageUrl: row.url, pictures: pictures.filter(({ state }) => state === 'waiting') };
}

async function listArticlesWith(state: SavedPicture['state']): Promise<string[]> {
  await openDatabase();
  const keys = await database.pictures
    .where('[state+articleId]')
    .between(...statesRange(state))
    .keys();
  return [...new Set((keys as unknown as [string, string][]).map(([, articleId]) => articleId))];
}

const statesRange = (state: SavedPicture['state']): [unknown[], unknown[]] => [
  [state, Dexie.minKey],
  [state, Dexie.maxKey],
];
