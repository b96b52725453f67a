import { expect, test } from 'vitest';
import type { Entity, EntityType } from '../../lib/entities/entity';
import { railGroups } from './rail-groups';

function entity(type: EntityType, name: string, starts: number[], salience = 0.5): Entity {
  const mentions = starts.map((start) => ({ start, end: start + name.length }));
  return { id: `${type}:${name}`, type, name, aliases: [], mentions, salience };
}

test.each<[string, Entity[], string[]]>([
  ['nothing', [], []],
  [
    'the table’s order, names open and figures folded',
    [entity('date', '2026', [9]), entity('person', 'Ada', [1]), entity('organisation', 'Acme', [5])],
    ['org: Acme', 'person: Ada', 'date (folded): 2026'],
  ],
  [
    'the weightiest first, then the most named, then the earlier',
    [
      entity('organisation', 'Late', [50]),
      entity('organisation', 'Early', [2]),
      entity('organisation', 'Weighty', [70], 0.9),
      entity('organisation', 'Often', [60, 80]),
    ],
    ['org: Weighty, Often, Early, Late'],
  ],
  [
    'percent among the figures',
    [entity('percent', '12%', [30]), entity('quantity', '300 km', [4])],
    ['quantity (folded): 300 km, 12%'],
  ],
])('%s', (_, entities, expected) => {
  const groups = railGroups(entities).map(
    (group) =>
      `${group.type}${group.isFolded ? ' (folded)' : ''}: ${group.entities.map(({ name }) => name).join(', ')}`,
  );
  expect(groups).toEqual(expected);
});
