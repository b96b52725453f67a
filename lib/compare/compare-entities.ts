import type { Entity, Mention } from '../entities/entity';
import type { EntityChange } from './comparison';
import type { Hunk, Range } from './list-hunks';

interface Named {
  text: string;
  entities: Entity[];
}

interface Mentioned extends Mention {
  entity: Entity;
  /** As the text has it there. */
  surface: string;
}

const mostChanges = 40;

/**
 * Names and figures that became others, are new or are gone. One is another's successor where both stand in one
 * change; a figure that still stands elsewhere in the text is not gone.
 */
export function compareEntities(before: Named, after: Named, hunks: Hunk[]): EntityChange[] {
  const mentions = { before: listMentions(before), after: listMentions(after) };
  const ids = { before: new Set(idsOf(before)), after: new Set(idsOf(after)) };
  const changes: EntityChange[] = [];
  for (const hunk of hunks) {
    const gone = within(mentions.before, hunk.before);
    const come = within(mentions.after, hunk.after);
    for (const old of gone) {
      const at = come.findIndex((other) => areAlike(old.entity, other.entity));
      const [successor] = at < 0 ? [] : come.splice(at, 1);
      // Another id alone is no change: the reader may have merged the one that the copy names.
      if (successor && successor.entity.id !== old.entity.id && successor.surface !== old.surface) {
        changes.push({ type: old.entity.type, before: old.surface, after: successor.surface });
      } else if (!successor && !ids.after.has(old.entity.id)) {
        changes.push({ type: old.entity.type, before: old.entity.name, after: null });
      }
    }
    for (const { entity } of come) {
      if (!ids.before.has(entity.id)) changes.push({ type: entity.type, before: null, after: entity.name });
    }
  }
  const unique = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...unique.values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, mostChanges);
}

const idsOf = ({ entities }: Named) => entities.map(({ id }) => id);

function listMentions({ text, entities }: Named): Mentioned[] {
  return entities
    .flatMap((entity) =>
      entity.mentions.map(({ start, end }) => ({ entity, start, end, surface: text.slice(start, end) })),
    )
    .toSorted((a, b) => a.start - b.start);
}

const within = (mentions: Mentioned[], { start, end }: Range) =>
  mentions.filter((mention) => mention.start < end && mention.end > start);

/** Whether one may stand in the place of the other: a price for a price, a length for a length. */
function areAlike(one: Entity, other: Entity): boolean {
  if (one.type !== other.type) return false;
  return one.value?.kind !== 'quantity' || other.value?.kind !== 'quantity' || one.value.unit === other.value.unit;
}

/** What became something else is told before what is new and what is gone, and a figure before a name. */
function rank({ type, before, after }: EntityChange): number {
  const isName = names.has(type);
  if (before !== null && after !== null) return isName ? 1 : 0;
  return (isName ? 2 : 4) + (after === null ? 1 : 0);
}

const names = new Set<EntityChange['type']>(['organisation', 'person', 'product', 'place', 'event', 'identifier']);
