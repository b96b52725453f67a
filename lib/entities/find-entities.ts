import type { Entity, FindEntitiesOptions } from './entity';
import type { Recogniser } from './found';
import { groupEntities, type NamedFound } from './group-entities';
import { keepLongest } from './keep-longest';
import { findNames } from './names';
import { findOffLimits, outsideOf } from './off-limits';
import { findDates } from './recognisers/date';
import { findIdentifiers } from './recognisers/identifier';
import { findMoney } from './recognisers/money';
import { findPercents } from './recognisers/percent';
import { findQuantities } from './recognisers/quantity';
import { findVersions } from './recognisers/version';

const recognisers: Recogniser[] = [findMoney, findPercents, findQuantities, findDates, findVersions, findIdentifiers];

const byStart = (found: NamedFound[]) => found.toSorted((a, b) => a.start - b.start);

/**
 * Who and what the text names, the most salient first. Figures are read by pattern in any language, names in English.
 * Pure and synchronous.
 */
export function findEntities(text: string, options: FindEntitiesOptions = {}): Entity[] {
  const { title, publishedTime, lang } = options;
  const offLimits = findOffLimits(text);
  const isOnOneLine = ({ start, end }: NamedFound) => !text.slice(start, end).includes('\n');
  const read = recognisers.flatMap((recognise) => recognise(text, { publishedTime, lang }));
  const figures = keepLongest(outsideOf(offLimits, byStart(read.filter(isOnOneLine))));
  const names = outsideOf(offLimits, byStart(findNames(text, figures, lang).filter(isOnOneLine)));
  const found: NamedFound[] = keepLongest([...figures, ...names]);
  return groupEntities(text, found, title);
}
