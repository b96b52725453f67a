import { expect, test } from 'vitest';
import { findEntities } from './find-entities';
import { readModel } from './fixtures/read-model';
import { findMalwareNames } from './malware-names';
import { findOffLimits } from './off-limits';
import { findDates } from './recognisers/date';
import { findIdentifiers } from './recognisers/identifier';
import { findMoney } from './recognisers/money';
import { findPercents } from './recognisers/percent';
import { findQuantities } from './recognisers/quantity';
import { findVersions } from './recognisers/version';

const model = readModel();
const large = 200_000;

const hostile = [
  '1', '1 ', '1,', '1.', '1-', '1,111', '$', '$1', ' ', 'a', 'A', 'A ', 'Aa1 ', '%', '"', "'", '1x1 ', 'one ', 'May ', 'the May ',
  '2019-', '10.1234/', '802.11', 'CVE-', 'between 1 and ', 'Q1', 'v1.', 'a@', 'https://a.', 'Win32/', 'A.', '((', '1 million ', '-', '1’000',
]; // prettier-ignore

function measure(run: (text: string) => unknown, text: string): number {
  const start = performance.now();
  run(text);
  return performance.now() - start;
}

/**
 * Four times the text takes four times as long; sixteen times is what a quadratic step would show (and tens of seconds
 * with it, so that a quarter of one is room for noise only).
 */
function expectLinear(run: (text: string) => unknown, unit: string, length: number): void {
  const long = unit.repeat(length / unit.length);
  const short = long.slice(0, length / 4);
  const isLinear = () => measure(run, long) < 10 * measure(run, short) + 250;
  expect(isLinear() || isLinear() || isLinear()).toBe(true);
}

test.each(hostile)(
  'patterns take linear time on 200 kB of %j',
  (unit) => {
    const recognisers = [findMoney, findPercents, findQuantities, findDates, findVersions, findIdentifiers];
    for (const recognise of [...recognisers, findOffLimits, findMalwareNames]) expectLinear(recognise, unit, large);
  },
  60_000,
);

test.each(['A ', 'Aa1 ', 'A of ', 'A & ', 'a', '1 '])(
  'names take linear time on %j',
  (unit) => {
    expectLinear((text) => findEntities(text, model, { lang: 'en' }), unit, 40_000);
  },
  60_000,
);
