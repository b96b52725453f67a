import { expect, test } from 'vitest';
import type { Entity, EntityType } from '../../lib/entities/entity';
import { legendEntries, showOnlyType, toggleType } from './legend-entries';

function entity(type: EntityType, mentionCount: number, name = 'x'): Entity {
  const mentions = Array.from({ length: mentionCount }, (_, index) => ({ start: 2 * index, end: 2 * index + 1 }));
  return { id: `${type}:${name}`, type, name, aliases: [], mentions, salience: 0 };
}

test('chips come in the table’s order, with the mentions counted', () => {
  const entities = [
    entity('identifier', 1),
    entity('date', 6),
    entity('organisation', 10, 'a'),
    entity('person', 3),
    entity('organisation', 8, 'b'),
  ];
  expect(legendEntries(entities).map(({ type, count }) => [type, count])).toEqual([
    ['org', 18],
    ['person', 3],
    ['date', 6],
    ['cve', 1],
  ]);
});

test('quantities and percents share a chip', () => {
  const [entry, ...others] = legendEntries([entity('percent', 2), entity('quantity', 3)]);
  expect(entry).toMatchObject({ type: 'quantity', count: 5 });
  expect(entry!.entities.map(({ type }) => type)).toEqual(['quantity', 'percent']);
  expect(others).toEqual([]);
});

test('no entities, no chips', () => expect(legendEntries([])).toEqual([]));

test('a click hides a type, the next one shows it', () => {
  const hidden = toggleType(new Set(), 'date');
  expect([...hidden]).toEqual(['date']);
  expect([...toggleType(hidden, 'date')]).toEqual([]);
});

test('only one type, and all of them again', () => {
  const only = showOnlyType(new Set(['org']), 'org', ['org', 'person', 'date']);
  expect([...only]).toEqual(['person', 'date']);
  expect([...showOnlyType(only, 'org', ['org', 'person', 'date'])]).toEqual([]);
  expect([...showOnlyType(only, 'date', ['org', 'person', 'date'])]).toEqual(['org', 'person']);
});

test('what another article has stays as it was', () => {
  const only = showOnlyType(new Set(['money']), 'org', ['org', 'date']);
  expect([...only]).toEqual(['money', 'date']);
  expect([...showOnlyType(only, 'org', ['org', 'date'])]).toEqual(['money']);
});
