import type { FindEntitiesOptions, Mention } from './entity';
import type { Found, Recogniser } from './found';
import { keepLongest } from './keep-longest';
import { outsideOf } from './off-limits';
import { findDates } from './recognisers/date';
import { findIdentifiers } from './recognisers/identifier';
import { findMoney } from './recognisers/money';
import { findPercents } from './recognisers/percent';
import { findQuantities } from './recognisers/quantity';
import { findVersions } from './recognisers/version';

const recognisers: Recogniser[] = [findMoney, findPercents, findQuantities, findDates, findVersions, findIdentifiers];

/** What the patterns read in any language; flat and in text order. `offLimits` are spans to leave out. */
export function readFigures(text: string, offLimits: Mention[], options: FindEntitiesOptions = {}): Found[] {
  const { publishedTime, lang } = options;
  const read = recognisers
    .flatMap((recognise) => recognise(text, { publishedTime, lang }))
    .filter(({ start, end }) => !text.slice(start, end).includes('\n'))
    .toSorted((a, b) => a.start - b.start);
  return keepLongest(outsideOf(offLimits, read));
}
