import { expect, test } from 'vitest';
import { entityId, foldName } from './identity';

test.each([
  ['Huawei', 'organisation:huawei'],
  ['Huawei Technologies Co., Ltd.', 'organisation:huawei'],
  ['HUAWEI', 'organisation:huawei'],
  ['Ｓｏｎｙ', 'organisation:sony'],
  ['Société Générale SA', 'organisation:societe generale'],
  ['The Verge', 'organisation:verge'],
  ['AT&T Inc.', 'organisation:at&t'],
  ['Group', 'organisation:group'],
  ['Mercedes-Benz Group AG', 'organisation:mercedes benz'],
])('%s', (name, id) => {
  expect(entityId('organisation', name)).toBe(id);
});

test.each([
  ['Pokémon', 'pokemon'],
  ['C++', 'c++'],
  ['C#', 'c#'],
  ["Tom's Hardware", 'tom hardware'],
  ['U.S.', 'us'],
])('folds %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('company forms stay in the names of other things', () => {
  expect(entityId('product', 'Surface Group')).toBe('product:surface group');
});

test('names without a letter to fold still have an id', () => {
  expect(entityId('product', '→')).toBe('product:→');
});

test.each([
  [{ kind: 'money', amount: 5, currency: 'USD' }, 'money:5 usd'],
  [{ kind: 'percent', value: 0.35 }, 'percent:0.35'],
  [{ kind: 'quantity', value: 1e6, unit: 'EVs' }, 'quantity:1000000 EVs'],
  [{ kind: 'quantity', value: 75_000, unit: '' }, 'quantity:75000'],
  [{ kind: 'date', iso: '2026-Q1', isResolved: false }, 'date:2026-Q1'],
  [{ kind: 'version', name: 'Python', version: '3.6.0' }, 'version:python 3.6.0'],
  [{ kind: 'version', name: null, version: '3.6' }, 'version:3.6'],
  [{ kind: 'identifier', scheme: 'CVE', id: '2024-3094' }, 'identifier:cve 2024-3094'],
] as const)('%o', (value, id) => {
  expect(entityId(value.kind, 'as written', value)).toBe(id);
});
