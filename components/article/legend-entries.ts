import { type Entity, entityTypes } from '../../lib/entities/entity';
import { designType, type DesignType } from '../shared/entity-type-look';

/** One chip: a type that the article has, or two that share a chip (quantity and percent). */
export interface LegendEntry {
  type: DesignType;
  entities: [Entity, ...Entity[]];
  /** How often they are named, all together. */
  count: number;
}

/** In the design's order: names first, then figures. */
export function legendEntries(entities: readonly Entity[]): LegendEntry[] {
  const entries = new Map<DesignType, LegendEntry>();
  for (const type of entityTypes) {
    for (const entity of entities) {
      if (entity.type !== type) continue;
      const entry = entries.get(designType(type));
      if (entry) entry.entities.push(entity);
      else entries.set(designType(type), { type: designType(type), entities: [entity], count: 0 });
    }
  }
  for (const entry of entries.values()) {
    for (const { mentions } of entry.entities) entry.count += mentions.length;
  }
  return [...entries.values()];
}

export function toggleType(hidden: ReadonlySet<DesignType>, type: DesignType): ReadonlySet<DesignType> {
  return hidden.has(type) ? new Set([...hidden].filter((other) => other !== type)) : new Set([...hidden, type]);
}

/** Hides all types of this article but one; asked once more for the same one, shows all again. */
export function showOnlyType(
  hidden: ReadonlySet<DesignType>,
  type: DesignType,
  present: DesignType[],
): ReadonlySet<DesignType> {
  const others = present.filter((other) => other !== type);
  const isAlone = !hidden.has(type) && others.every((other) => hidden.has(other));
  const elsewhere = [...hidden].filter((other) => !present.includes(other));
  return new Set([...elsewhere, ...(isAlone ? [] : others)]);
}
