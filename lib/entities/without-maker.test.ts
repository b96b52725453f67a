import { expect, test } from 'vitest';
import { readModel } from './fixtures/read-model';
import type { NameType } from './tagger/labels';
import { withoutMaker } from './without-maker';

const { gazetteer } = readModel();

test.each<[string, [string, NameType][], string | null]>([
  ['Huawei AITO M5', [['AITO', 'organisation']], 'AITO M5'],
  ['Nordwind Zephyra S2', [['Nordwind', 'organisation'], ['Zephyra', 'organisation']], 'Zephyra S2'], // prettier-ignore
  ['Samsung Galaxy S25', [['Galaxy S25', 'product']], 'Galaxy S25'],
  ['Samsung Galaxy S25', [], null],
  ['Apple Watch', [], null],
  ['Zephyra S2', [['S2', 'product']], null],
  ['Huawei AITO', [['AITO', 'organisation']], null],
])('%s', (name, types, rest) => {
  expect(withoutMaker(name, new Map(types), gazetteer)).toBe(rest);
});
