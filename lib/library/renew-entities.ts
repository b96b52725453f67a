import { changeLibrary } from './change-library';
import { modelKey, readCounters, stubKey } from './counters';
import { database, openDatabase } from './database';
import { withListKeys } from './list-keys';
import { listRows } from './lists';
import type { ChangeTextRequest } from './saved-article';
import { fitEntity, toRowEntities } from './saved-row';
import { textBytes } from './text-bytes';

/** What another version of the model finds in the text that an article has. */
type RenewRequest = Pick<ChangeTextRequest, 'id' | 'from' | 'entities' | 'entitiesVersion'>;

/**
 * Gives a saved article the entities that another version of the model finds in it. False, and nothing is changed, when
 * the article is gone, has another text by now, or has them already.
 */
export async function renewEntities(request: RenewRequest): Promise<boolean> {
  const { id, from, entitiesVersion } = request;
  const entities = request.entities.map(fitEntity);

  return changeLibrary(async (change) => {
    const [row, body] = await Promise.all([database.articles.get(id), database.bodies.get(id)]);
    if (!row || !body || row.deletedAt !== null || row.contentHash !== from) return false;
    if (row.isStub || row.entitiesVersion === entitiesVersion) return false;
    const renewed = withListKeys(
      {
        ...row,
        ...toRowEntities({ entities, entitiesVersion }),
        textBytes: textBytes(body.html, entities),
        rev: change.nextRev(),
      },
      change.listEntities(entities),
    );
    await database.articles.put(renewed);
    await database.bodies.put({ ...body, entities });
    change.count(row, renewed);
    return true;
  });
}

/** How many articles outside the trash have entities that another version of the model found. Reads three counters. */
export async function countOlderEntities(version: string): Promise<number> {
  await openDatabase();
  const [all = 0, current = 0, stubs = 0] = await readCounters(['state:all', modelKey(version), stubKey]);
  return all - current - stubs;
}

/** 200 kB of rows. */
const rowsAtOnce = 100;

/** The ids of those articles, newest first. They may be renewed on the way: the order of the list stays as it is. */
export async function* listOlderEntities(version: string): AsyncGenerator<string> {
  let before: string | undefined;
  do {
    const rows = await listRows('all', { limit: rowsAtOnce, ...(before !== undefined && { before }) });
    for (const row of rows) if (!row.isStub && row.entitiesVersion !== version) yield row.id;
    before = rows.length < rowsAtOnce ? undefined : rows.at(-1)?.savedAt;
  } while (before !== undefined);
}
