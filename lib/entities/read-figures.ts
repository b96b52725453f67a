import { readBlocks } from './blocks';
import type { FindEntitiesOptions, Mention } from './entity';
import type { Found, Recogniser } from './found';
import { keepLongest } from './keep-longest';
import { outsideOf } from './off-limits';
import { findAmounts } from './recognisers/amounts';
import { dateSteps } from './recognisers/date';
import { findIdentifiers } from './recognisers/identifier';
import { findMoney } from './recognisers/money';
import { findPercents } from './recognisers/percent';
import { findQuantities } from './recognisers/quantity';
import { findVersions } from './recognisers/version';
import { finish, type Steps } from './steps';

const recognisers: Recogniser[] = [findMoney, findPercents, findQuantities, findIdentifiers];

/** What the patterns read in any language; flat and in text order. `offLimits` are spans to leave out. */
export function* figureSteps(text: string, offLimits: Mention[], options: FindEntitiesOptions = {}): Steps<Found[]> {
  const { publishedTime, lang } = options;
  // A bare number is a version if the article names it as one elsewhere: the only figure that needs the whole text.
  const read = findVersions(text).filter(({ start, end }) => !text.slice(start, end).includes('\n'));
  yield;
  for (const block of readBlocks(text)) {
    const amounts = findAmounts(block.text, { lang });
    yield;
    const inBlock = yield* dateSteps(block.text, { publishedTime, lang });
    for (const recognise of recognisers) {
      inBlock.push(...recognise(block.text, { publishedTime, lang, amounts }));
      yield;
    }
    for (const found of inBlock)
      read.push({ ...found, start: block.start + found.start, end: block.start + found.end });
  }
  const sorted = read.toSorted((a, b) => a.start - b.start);
  yield;
  return keepLongest(outsideOf(offLimits, sorted));
}

/** The same at once, for training and tests. */
export function readFigures(text: string, offLimits: Mention[], options?: FindEntitiesOptions): Found[] {
  return finish(figureSteps(text, offLimits, options));
}
