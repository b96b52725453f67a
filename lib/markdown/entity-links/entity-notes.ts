import type { Entity } from '../../entities/entity';
import { foldFileName, noteName } from '../file-name';
import { namedTypes } from '../template/variables';

/**
 * An article is about what reaches this, the first being 1: on the 30 pages of tests/pages that name anything three names
 * in the median and seven at most, where a line of .1 lets 21 through.
 */
const salienceLine = 0.25;

/** The note of each entity that an article is about, by the entity's id. */
export function entityNotesOf(entities: Entity[]): Map<string, string> {
  const salient = entities.filter(({ type, salience }) => namedTypes.has(type) && salience >= salienceLine);
  return new Map(salient.map(({ id, name }) => [id, noteName(name)]));
}

/** A note on an entity: what it is and how else it is written. One for all that have the same name. */
export interface EntityNote {
  name: string;
  types: Set<string>;
  aliases: Set<string>;
}

/** Gathers the notes that the links of exported articles lead to, by their folded names. */
export function gatherEntityNotes(entities: Entity[], into: Map<string, EntityNote>): void {
  const notes = entityNotesOf(entities);
  for (const { id, type, name, aliases } of entities) {
    const note = notes.get(id);
    if (note === undefined) continue;
    const key = foldFileName(note);
    const known = into.get(key) ?? { name: note, types: new Set(), aliases: new Set() };
    known.types.add(type);
    for (const alias of [name, ...aliases]) if (alias !== known.name) known.aliases.add(alias);
    into.set(key, known);
  }
}
