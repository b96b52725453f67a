import { findEntities } from '../../../lib/entities/find-entities';
import type { Model } from '../../../lib/entities/model/model';
import { nameTypes } from '../../../lib/entities/tagger/labels';
import type { GoldDocument, GoldSpan } from './read-paragraphs';

export interface Score {
  all: number;
  names: number;
  types: Record<string, number>;
}

const key = ({ start, end, type }: GoldSpan) => `${start} ${end} ${type}`;

function readEntities(text: string, model: Model): GoldSpan[] {
  return findEntities(text, model, { lang: 'en' })
    .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type })))
    .toSorted((a, b) => a.start - b.start);
}

/** Strict F1: start, end and type have to be right. */
export function score(documents: GoldDocument[], model: Model): Score {
  const counts = new Map<string, { gold: number; read: number; right: number }>();
  const countOf = (type: string) => {
    const count = counts.get(type) ?? { gold: 0, read: 0, right: 0 };
    counts.set(type, count);
    return count;
  };
  for (const { text, entities } of documents) {
    const gold = new Set(entities.map(key));
    for (const { type } of entities) countOf(type).gold++;
    for (const entity of readEntities(text, model)) {
      countOf(entity.type).read++;
      if (gold.has(key(entity))) countOf(entity.type).right++;
    }
  }
  const f1 = (types: string[]) => {
    const found = types.map(countOf);
    const sum = (field: 'gold' | 'read' | 'right') => found.reduce((total, count) => total + count[field], 0);
    return Math.round((2000 * sum('right')) / Math.max(1, sum('gold') + sum('read'))) / 1000;
  };
  const types = [...counts.keys()];
  return { all: f1(types), names: f1(nameTypes), types: Object.fromEntries(types.map((type) => [type, f1([type])])) };
}
