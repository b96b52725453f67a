import type { Article } from '../article/article';
import { listPictures } from '../pictures/list-pictures';
import { addImported, hasMore, type Imported } from './add-imported';
import { articleId, sha256 } from './article-id';
import { changeLibrary } from './change-library';
import { database, openDatabase } from './database';
import { joinAnnotations, toAnnotations, type WrittenElsewhere } from './imported-annotations';
import { type BroughtPicture, hashPictures } from './imported-pictures';
import { joinImported } from './join-imported';
import { joinTags, newReaderState, toRowContent } from './saved-row';
import { textBytes } from './text-bytes';
import { pickRemarks } from './whole-article';

/** One article as another program kept it, made safe. */
export interface ImportRequest extends WrittenElsewhere {
  /** That came with its text. */
  pictures?: BroughtPicture[];
  article: Omit<Article, 'text'>;
  /** The file had its address only: it is listed, and open to capture. */
  isStub: boolean;
  tags: string[];
  savedAt: string;
  readAt: string | null;
  archivedAt: string | null;
  starredAt: string | null;
  progress: number;
  /** Somebody has looked, and it was not here. It is then added without a second look, and joined if it is here by now. */
  isThoughtNew?: boolean;
}

export interface ImportCount {
  added: number;
  /** Were here already, and got a tag or a text that they lacked. */
  joined: number;
  /** Were here already, and stay as they are. */
  present: number;
}

/**
 * Puts articles of another program into the library, all in one transaction: a few hundred at a time. One that is here
 * already keeps everything; its tags are joined, highlights and notes come beside its own, and a stub gets the text if
 * there is one now. One in the trash stays there. Doing it twice is doing it once.
 */
export async function importArticles(requests: ImportRequest[]): Promise<ImportCount> {
  return importPrepared(await prepareImport(requests));
}

/** Articles with all that a transaction cannot wait for: it would end while it waits for a hash. */
export type PreparedImport = Imported[];

/** Can be done while other articles are written. */
export async function prepareImport(requests: ImportRequest[]): Promise<PreparedImport> {
  return joinTwins(await Promise.all(requests.map(toImported)));
}

/** The second half of importArticles. */
export async function importPrepared(imported: PreparedImport): Promise<ImportCount> {
  const ids = imported.map(({ row }) => row.id);
  const looked = imported.filter((one) => !one.request.isThoughtNew || hasMore(one)).map(({ row }) => row.id);

  return changeLibrary(
    async (change, [stored, graves]) => {
      const before = new Map(stored.flatMap((row) => (row ? [[row.id, row]] : [])));
      const fresh = imported.filter(({ row }) => !before.has(row.id));
      for (const row of await addImported(change, fresh)) before.set(row.id, row);
      if (graves.length > 0) {
        change.write(database.tombstones.bulkDelete(graves));
        change.add('store:tombstones', -graves.length);
      }
      const known = imported.filter(({ row }) => before.has(row.id));
      const joined = await joinImported(change, known, before);
      return { added: imported.length - known.length, joined, present: known.length - joined };
    },
    { read: () => Promise.all([database.articles.bulkGet(looked), readGraves(ids)]) },
  );
}

/** The ids of those that were gone for good. Mostly nothing ever was, and one question tells. */
async function readGraves(ids: string[]): Promise<string[]> {
  const graves = await database.tombstones.toCollection().limit(ids.length).primaryKeys();
  if (graves.length < ids.length) {
    const wanted = new Set(ids);
    return graves.filter((id) => wanted.has(id));
  }
  return (await database.tombstones.bulkGet(ids)).flatMap((tombstone) => (tombstone ? [tombstone.id] : []));
}

/** Which of these canonical addresses the library has, in the trash or not; for saying what an import would do. */
export async function findKnown(canonicalUrls: string[]): Promise<{ id: string; isKnown: boolean }[]> {
  const ids = await Promise.all(canonicalUrls.map(articleId));
  await openDatabase();
  const rows = await database.articles.bulkGet(ids);
  return ids.map((id, index) => ({ id, isKnown: rows[index] !== undefined }));
}

async function toImported(request: ImportRequest): Promise<Imported> {
  const { article } = request;
  const [id, contentHash] = await Promise.all([articleId(article.canonicalUrl), hashOf(article.html)]);
  const { readAt, archivedAt, starredAt, progress, savedAt, tags, isStub } = request;
  const pictures = isStub ? [] : listPictures(article.html, article.image);
  return {
    request,
    row: {
      ...toRowContent({ article, entities: [], entitiesVersion: null }, id, contentHash),
      ...newReaderState(savedAt, tags, 0),
      readAt,
      archivedAt,
      starredAt,
      progress,
      textBytes: textBytes(article.html, []),
      ...(isStub && { isStub }),
    },
    body: { id, html: article.html, entities: [], ...pickRemarks(article) },
    pictures,
    brought: await hashPictures(request.pictures ?? [], pictures),
    annotations: await toAnnotations(id, request),
  };
}

let hashOfNothing: Promise<string> | undefined;

/** Most of an import is stubs, and their text is one. */
function hashOf(html: string): Promise<string> {
  return html === '' ? (hashOfNothing ??= sha256('')) : sha256(html);
}

/** The same address twice in one file: the first one's state, the tags of both, and whichever text there is. */
function joinTwins(all: Imported[]): Imported[] {
  const byId = new Map<string, Imported>();
  for (const one of all) {
    const first = byId.get(one.row.id);
    if (!first) byId.set(one.row.id, one);
    else {
      const { savedAt, updatedAt, readAt, archivedAt, starredAt, progress } = first.row;
      const better = first.row.isStub && !one.row.isStub ? one : first;
      const tags = joinTags(first.row.tags, one.row.tags);
      const row = { ...better.row, savedAt, updatedAt, readAt, archivedAt, starredAt, progress, tags };
      byId.set(row.id, { ...better, row, annotations: joinAnnotations(first.annotations, one.annotations) });
    }
  }
  return [...byId.values()];
}
