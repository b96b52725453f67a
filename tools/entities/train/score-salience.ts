import type { Entity } from '../../../lib/entities/entity';
import { findEntities } from '../../../lib/entities/find-entities';
import { groupSteps } from '../../../lib/entities/group-entities';
import type { Model } from '../../../lib/entities/model/model';
import { finish } from '../../../lib/entities/steps';
import { nameTypes } from '../../../lib/entities/tagger/labels';
import type { GoldDocument } from './read-paragraphs';

const shown = 8;
const firstNames = (entities: Entity[]) =>
  entities.filter(({ type }) => (nameTypes as string[]).includes(type)).slice(0, shown);

const shareMention = (a: Entity, b: Entity) =>
  a.mentions.some(({ start, end }) => b.mentions.some((other) => other.start === start && other.end === end));

/** F1 of the eight names that lead, against the same ranking of the gold's names. */
export function scoreSalience(documents: GoldDocument[], model: Model): number {
  let gold = 0;
  let read = 0;
  let right = 0;
  for (const { text, entities } of documents) {
    const title = text.split('\n')[0];
    const wanted = firstNames(finish(groupSteps(text, entities, title)));
    const found = firstNames(findEntities(text, model, { lang: 'en', title }));
    gold += wanted.length;
    read += found.length;
    const open = new Set(wanted);
    for (const entity of found) {
      const match = [...open].find((other) => shareMention(entity, other));
      if (!match) continue;
      open.delete(match);
      right++;
    }
  }
  return Math.round((2000 * right) / Math.max(1, gold + read)) / 1000;
}
