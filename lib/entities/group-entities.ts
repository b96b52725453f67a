import type { Entity } from './entity';
import type { Found } from './found';
import { entityId, foldName } from './identity';
import type { Steps } from './steps';
import { readContext, toSalience, weigh } from './salience';

/** Found, and what it is filed under where that is another name. */
export interface NamedFound extends Found {
  fullName?: string;
}

interface Group {
  type: Found['type'];
  fullName: string;
  surfaces: string[];
  mentions: { start: number; end: number }[];
  value: Found['value'];
}

/** The fullest spelling that the article itself has; the first of those that are equally long. */
function pickName(group: Group): string {
  if (group.surfaces.length === 1 && group.surfaces[0] === group.fullName) return group.fullName;
  const filed = foldName(group.fullName);
  const asFiled = group.surfaces.find((surface) => foldName(surface) === filed);
  if (asFiled !== undefined) return asFiled;
  // "AITO M5" in an article that has it as "Huawei AITO M5" alone.
  if (group.surfaces.some((surface) => surface.endsWith(` ${group.fullName}`))) return group.fullName;
  return group.surfaces.reduce(
    (best, surface) => (surface.length > best.length ? surface : best),
    group.surfaces[0] ?? '',
  );
}

/** Mentions of one thing put together, the most salient first. `found` is flat and in text order. */
export function* groupSteps(text: string, found: NamedFound[], title: string | undefined): Steps<Entity[]> {
  const groups = new Map<string, Group>();
  for (const { start, end, type, value, fullName } of found) {
    const surface = text.slice(start, end);
    const id = entityId(type, fullName ?? surface, value);
    const group = groups.get(id) ?? { type, fullName: fullName ?? surface, surfaces: [], mentions: [], value };
    if (!group.surfaces.includes(surface)) group.surfaces.push(surface);
    group.mentions.push({ start, end });
    groups.set(id, group);
    yield;
  }
  const context = readContext(text, title);
  const weights = new Map<string, number>();
  for (const [id, group] of groups) {
    weights.set(id, weigh(group.type, group.surfaces, group.mentions, context));
    yield;
  }
  const heaviest = Math.max(0, ...weights.values());
  const entities: Entity[] = [];
  for (const [id, group] of groups) {
    const name = pickName(group);
    const entity: Entity = {
      id,
      type: group.type,
      name,
      aliases: group.surfaces.filter((surface) => surface !== name),
      mentions: group.mentions,
      salience: toSalience(weights.get(id) ?? 0, heaviest),
    };
    entities.push(group.value ? { ...entity, value: group.value } : entity);
    yield;
  }
  return entities.toSorted(
    (a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
}
