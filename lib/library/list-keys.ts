import type { Entity, EntityType } from '../entities/entity';
import type { ListKey, SavedRow } from './saved-article';
import type { ListName } from './view';

/** A row before it is known in which lists it stands. */
export type UnlistedRow = Omit<SavedRow, keyof ListKeys>;

type ListKeys = Pick<SavedRow, 'stateKeys' | 'siteKeys' | 'tagKeys' | 'entityKeys'>;

const mostEntities = 64;

/** Few readers scroll to the last pixel. */
const finishedAt = 0.95;

// Nobody looks for everything that names "16 February" or "$5", and every key makes the row and its index larger.
const typesWithList = new Set<EntityType>(['organisation', 'person', 'product', 'place', 'event', 'identifier']);

/**
 * The row with its index keys, which say in which lists it stands. In the trash it stands in no other. The entities are
 * those that its body names: Change.listEntities picks them.
 */
export function withListKeys(row: UnlistedRow, entityIds: string[]): SavedRow {
  const keysOf = (lists: string[]): ListKey[] => lists.map((list) => [list, row.savedAt]);
  const isLive = row.deletedAt === null;
  return {
    ...row,
    stateKeys: keysOf(stateListsOf(row)),
    siteKeys: keysOf(isLive ? [row.siteName] : []),
    tagKeys: keysOf(isLive ? row.tags : []),
    entityKeys: keysOf(isLive ? entityIds : []),
  };
}

/** For a change that leaves the entities of a row as they are. */
export function listedAsBefore(row: SavedRow): string[] {
  return row.entityKeys.map(([id]) => id);
}

/** The entities that the row is listed under: names and identifiers, the 64 that matter most, each once. */
export function listedEntities(entities: Entity[]): Entity[] {
  const listed = new Map<string, Entity>();
  for (const entity of entities.toSorted((a, b) => b.salience - a.salience)) {
    if (listed.size === mostEntities) break;
    if (typesWithList.has(entity.type) && !listed.has(entity.id)) listed.set(entity.id, entity);
  }
  return [...listed.values()];
}

function stateListsOf(row: UnlistedRow): ListName[] {
  if (row.deletedAt !== null) return ['trash'];
  const isArchived = row.archivedAt !== null;
  const lists: [ListName, boolean][] = [
    ['inbox', !isArchived],
    ['all', true],
    // What was put away unread was dealt with.
    ['unread', row.readAt === null && !isArchived],
    // Marked as unread again, it is no longer begun.
    ['reading', row.readAt !== null && row.progress > 0 && row.progress < finishedAt && !isArchived],
    ['archived', isArchived],
    ['starred', row.starredAt !== null],
  ];
  return lists.filter(([, isListed]) => isListed).map(([list]) => list);
}
