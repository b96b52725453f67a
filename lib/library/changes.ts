import { database, openDatabase } from './database';
import type { SavedRow } from './saved-article';
import { watch } from './watch';

/** What happened in the library after a number of its own. */
export interface Changes {
  rows: SavedRow[];
  /** The HTML of each of the rows, by id. */
  htmls: Map<string, string>;
  /** The ids of articles that are gone for good. */
  gone: string[];
  /** The highest number in here: what comes next is after it. */
  rev: number;
  isLast: boolean;
}

export interface RowChanges {
  rows: SavedRow[];
  gone: string[];
  rev: number;
  isLast: boolean;
}

/** The next changes after the number, oldest first, with the texts: all that a search index needs to catch up. */
export async function readChangesAfter(rev: number, limit: number): Promise<Changes> {
  await openDatabase();
  const { articles, tombstones, bodies, meta } = database;
  return database.transaction('r', [articles, tombstones, bodies, meta], async () => {
    const changes = await readRowChanges(rev, limit);
    const texts = await bodies.bulkGet(changes.rows.map(({ id }) => id));
    return { ...changes, htmls: new Map(texts.map((body) => [body?.id ?? '', body?.html ?? ''])) };
  });
}

/** Within a transaction: the same without the texts. */
export async function readRowChanges(rev: number, limit: number): Promise<RowChanges> {
  // One more of each than fits tells whether these are the last.
  const [latest, rows, graves] = await Promise.all([
    readLatestRev(),
    database.articles
      .where('rev')
      .above(rev)
      .limit(limit + 1)
      .toArray(),
    database.tombstones
      .where('rev')
      .above(rev)
      .limit(limit + 1)
      .toArray(),
  ]);
  const revs = [...rows, ...graves].map((record) => record.rev).toSorted((a, b) => a - b);
  const isLast = revs.length <= limit;
  const highest = revs.slice(0, limit).at(-1) ?? rev;
  return {
    rows: rows.filter((row) => row.rev <= highest),
    gone: graves.filter((grave) => grave.rev <= highest).map(({ id }) => id),
    // A merge of entities takes a number and writes no row.
    rev: isLast ? Math.max(highest, latest) : highest,
    isLast,
  };
}

/** The number of the library's last change. */
export async function readRev(): Promise<number> {
  await openDatabase();
  return readLatestRev();
}

async function readLatestRev(): Promise<number> {
  const record = await database.meta.get('rev');
  return record?.key === 'rev' ? record.value : 0;
}

/** Calls back with the number of the last change, now and whenever there is a newer one, whoever made it. */
export function watchRev(onChange: (rev: number) => void, onError: (error: unknown) => void = () => {}): () => void {
  let last = -1;
  const onRev = (rev: number) => {
    if (rev === last) return;
    last = rev;
    onChange(rev);
  };
  return watch(readRev, onRev, onError);
}
