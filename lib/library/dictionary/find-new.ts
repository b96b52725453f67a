import type { EntityType } from '../../entities/entity';
import { readCounters } from '../counters';
import { database, openDatabase } from '../database';
import { mainId, mergedInto, readEdits } from './entity-edits';
import { readUnsettled, withUnsettled } from './unsettled';

/** In a smaller library nearly everything would be new. */
const fewestArticles = 10;

// Figures are not listed, so nobody knows where else they stand.
const types = new Set<EntityType>(['organisation', 'person', 'product', 'place', 'event']);

/**
 * Which of these names no other article of the library has. Of an article that names more than 64, which are not all
 * listed, a name can be taken for new. Empty while the library is small.
 */
export async function findNewNames(
  articleId: string,
  names: readonly { id: string; type: EntityType }[],
): Promise<Set<string>> {
  await openDatabase();
  const { articles, counters, entities, entityEdits, meta } = database;
  return database.transaction('r', [articles, counters, entities, entityEdits, meta], async () => {
    const [edits, unsettled, [live = 0], own] = await Promise.all([
      readEdits(),
      readUnsettled(),
      readCounters(['state:all']),
      articles.get(articleId),
    ]);
    const isCounted = own?.deletedAt === null;
    if (live - (isCounted ? 1 : 0) < fewestArticles) return new Set();
    const asked = names
      .filter(({ type }) => types.has(type))
      .map(({ id }) => ({ id, shownId: mainId(edits, id) }))
      .filter(({ shownId }) => !edits.get(shownId)?.isHidden)
      // All that were ever merged into it: whichever of them an article names, it names this.
      .map(({ id, shownId }) => ({ id, ids: [shownId, ...mergedInto(edits, shownId).map((edit) => edit.id)] }));
    const counts = await countAll([...new Set(asked.flatMap(({ ids }) => ids))], unsettled);
    const ownIds = new Set(isCounted ? own.entityKeys.map(([id]) => id) : []);
    const others = (id: string) => (counts.get(id) ?? 0) - (ownIds.has(id) ? 1 : 0);
    return new Set(asked.filter(({ ids }) => ids.every((id) => others(id) <= 0)).map(({ id }) => id));
  });
}

async function countAll(ids: string[], unsettled: Parameters<typeof withUnsettled>[1]): Promise<Map<string, number>> {
  const stored = (await database.entities.bulkGet(ids)).filter((entity) => entity !== undefined);
  const own = new Set(ids);
  const latest = unsettled.filter(({ id }) => own.has(id));
  return new Map(withUnsettled(stored, latest).map(({ id, articleCount }) => [id, articleCount]));
}
