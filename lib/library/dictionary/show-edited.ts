import type { Entity } from '../../entities/entity';
import type { RowEntity, SavedRow } from '../saved-article';
import { shownEntity, type EntityEdits } from './entity-edits';

/**
 * Rows with their entities as the reader named them. Resolved when 50 rows are read rather than written into every row:
 * a name given to an entity in 40,000 articles is one record, and so is its undo.
 */
export function showRows(rows: SavedRow[], edits: EntityEdits): SavedRow[] {
  return edits.size === 0
    ? rows
    : rows.map((row) => ({ ...row, rowEntities: showRowEntities(row.rowEntities, edits) }));
}

function showRowEntities(entities: RowEntity[], edits: EntityEdits): RowEntity[] {
  const shown = new Map<string, RowEntity>();
  for (const entity of entities.map((named) => shownEntity(edits, named))) {
    if (!shown.has(entity.id)) shown.set(entity.id, entity);
  }
  return [...shown.values()];
}

/** An article's entities as the reader named them; what was merged is one, with the mentions of both. */
export function showEntities(entities: Entity[], edits: EntityEdits): Entity[] {
  if (edits.size === 0) return entities;
  const shown = new Map<string, Entity>();
  for (const entity of entities.map((named) => shownEntity(edits, named))) {
    const other = shown.get(entity.id);
    shown.set(entity.id, other ? joinEntities(other, entity) : entity);
  }
  return [...shown.values()];
}

function joinEntities(one: Entity, other: Entity): Entity {
  return {
    ...one,
    aliases: [...new Set([...one.aliases, ...other.aliases])],
    mentions: [...one.mentions, ...other.mentions].toSorted((a, b) => a.start - b.start),
    salience: Math.max(one.salience, other.salience),
  };
}
