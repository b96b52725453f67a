import { Dexie } from 'dexie';
import type { Article } from '../article/article';
import { type ListedPicture, listPictures } from '../pictures/list-pictures';
import { articleId, sha256 } from './article-id';
import { changeLibrary, type Change } from './change-library';
import { countAnnotations } from './count-annotations';
import { database, openDatabase } from './database';
import { freeTimes } from './free-times';
import {
  addAnnotations,
  type ImportedAnnotations,
  joinAnnotations,
  toAnnotations,
  type WrittenElsewhere,
} from './imported-annotations';
import { type BroughtPicture, type HashedPicture, hashPictures, keepPictures } from './imported-pictures';
import { listedAsBefore, type UnlistedRow, withListKeys } from './list-keys';
import { listSavedPictures } from './pictures/list-saved';
import { queuePictures } from './pictures/queue-pictures';
import { replaceRows } from './relist-rows';
import type { SavedBody, SavedRow } from './saved-article';
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
}

export interface ImportCount {
  added: number;
  /** Were here already, and got a tag or a text that they lacked. */
  joined: number;
  /** Were here already, and stay as they are. */
  present: number;
}

interface Imported {
  request: ImportRequest;
  row: UnlistedRow;
  body: SavedBody;
  /** Of a text. A stub asks for none: nobody has opened its page. */
  pictures: ListedPicture[];
  brought: HashedPicture[];
  annotations: ImportedAnnotations;
}

/**
 * Puts articles of another program into the library, all in one transaction: a few hundred at a time. One that is here
 * already keeps everything; its tags are joined, highlights and notes come beside its own, and a stub gets the text if
 * there is one now. One in the trash stays there. Doing it twice is doing it once.
 */
export async function importArticles(requests: ImportRequest[]): Promise<ImportCount> {
  // Before the transaction, which would end while it waits for a hash.
  const imported = joinTwins(await Promise.all(requests.map(toImported)));
  const ids = imported.map(({ row }) => row.id);

  return changeLibrary(
    async (change, [stored, tombstones]) => {
      const before = new Map(stored.flatMap((row) => (row ? [[row.id, row]] : [])));
      const fresh = imported.filter(({ row }) => !before.has(row.id));
      await addRows(change, fresh);
      const graves = tombstones.flatMap((tombstone) => (tombstone ? [tombstone.id] : []));
      if (graves.length > 0) {
        change.write(database.tombstones.bulkDelete(graves));
        change.add('store:tombstones', -graves.length);
      }
      const known = imported.filter(({ row }) => before.has(row.id));
      const joined = await joinRows(change, known, before);
      return { added: fresh.length, joined, present: known.length - joined };
    },
    { read: () => Promise.all([database.articles.bulkGet(ids), database.tombstones.bulkGet(ids)]) },
  );
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

async function addRows(change: Change, fresh: Imported[]): Promise<void> {
  if (fresh.length === 0) return;
  change.write(database.bodies.bulkPut(fresh.map(({ body }) => body)));
  const counted = await Promise.all(
    fresh.map(({ row, pictures }) => (pictures.length > 0 ? queuePictures(change, row.id, [], pictures) : undefined)),
  );
  const kept = new Map<string, Pick<SavedRow, 'pictures'>>();
  for (const { row, brought } of fresh.filter(hasPictures)) {
    kept.set(row.id, await keepPictures(change, row.id, brought));
  }
  const written = new Map<string, Pick<SavedRow, 'highlightCount' | 'hasNote'>>();
  for (const { row, annotations } of fresh.filter(hasAnnotations)) {
    await addAnnotations(row.id, annotations, row.savedAt);
    written.set(row.id, await countAnnotations(row.id));
  }
  const rows = fresh.map(({ row }, index) =>
    rowAt(
      { ...row, ...counted[index], ...kept.get(row.id), ...written.get(row.id), rev: change.nextRev() },
      row.savedAt,
    ),
  );
  // Asking first which times are taken would be a question a row; the index on savedAt knows, and few are.
  const refused = new Set(await addUnlessTaken(rows));
  const moved = await freeTimes([...refused].map(({ savedAt }) => savedAt));
  const again = [...refused].map((row, index) => rowAt(row, moved[index]!));
  if (again.length > 0) await database.articles.bulkAdd(again);
  for (const row of rows) if (!refused.has(row)) change.count(undefined, row);
  for (const row of again) change.count(undefined, row);
}

function rowAt(row: UnlistedRow, savedAt: string): SavedRow {
  return withListKeys({ ...row, savedAt, updatedAt: savedAt }, []);
}

/** Returns those whose time another article has. */
async function addUnlessTaken(rows: SavedRow[]): Promise<SavedRow[]> {
  try {
    await database.articles.bulkAdd(rows);
    return [];
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    const other = failures.find(([, { name }]) => name !== 'ConstraintError');
    if (other) throw other[1];
    return failures.map(([position]) => rows[Number(position)]!);
  }
}

/** Returns how many have changed. */
async function joinRows(change: Change, known: Imported[], before: Map<string, SavedRow>): Promise<number> {
  const old: SavedRow[] = [];
  const renewed: SavedRow[] = [];
  for (const { row, body, pictures, brought, annotations } of known) {
    const stored = before.get(row.id)!;
    if (stored.deletedAt !== null) continue;
    const tags = joinTags(stored.tags, row.tags);
    const isFilled = stored.isStub === true && !row.isStub;
    const isWritten = hasAnnotations({ annotations }) && (await addAnnotations(row.id, annotations, row.savedAt));
    if (!isFilled && !isWritten && tags.length === stored.tags.length) continue;
    const { savedAt, readAt, archivedAt, starredAt, progress, deletedAt, updatedAt } = stored;
    const state = { savedAt, readAt, archivedAt, starredAt, progress, deletedAt, updatedAt };
    const queued = isFilled && (await queuePictures(change, row.id, await listSavedPictures(row.id), pictures));
    const counted = isFilled && brought.length > 0 ? await keepPictures(change, row.id, brought) : queued;
    const written = isWritten ? await countAnnotations(row.id) : pickCounts(stored);
    const content = isFilled ? { ...row, ...state, ...counted } : stored;
    old.push(stored);
    renewed.push(withListKeys({ ...content, ...written, tags, rev: change.nextRev() }, listedAsBefore(stored)));
    if (isFilled) change.write(database.bodies.put(body));
  }
  await replaceRows(change, old, renewed);
  return renewed.length;
}

function hasPictures({ brought }: Imported): boolean {
  return brought.length > 0;
}

/** Asked first: Dexie loses its transaction where 100 promises that are not its own are waited for in a row. */
function hasAnnotations({ annotations: { highlights, note } }: Pick<Imported, 'annotations'>): boolean {
  return highlights.length > 0 || note !== '';
}

/** What a row says of its highlights and notes, where it says anything. */
function pickCounts({ highlightCount, hasNote }: SavedRow): Pick<SavedRow, 'highlightCount' | 'hasNote'> {
  return { ...(highlightCount !== undefined && { highlightCount }), ...(hasNote !== undefined && { hasNote }) };
}
