import type { Entity, FindEntitiesOptions } from './entity';
import { findListedNames, findNames } from './find-names';
import { groupEntities, type NamedFound } from './group-entities';
import { isEnglish } from './is-english';
import { keepLongest } from './keep-longest';
import type { Model } from './model/model';
import { findOffLimits, outsideOf } from './off-limits';
import { readFigures } from './read-figures';

/**
 * Who and what the text names, the most salient first. Figures are read by pattern in any language, names in English;
 * in other languages only those of the model's lists. Pure and synchronous.
 */
export function findEntities(text: string, model: Model, options: FindEntitiesOptions = {}): Entity[] {
  const offLimits = findOffLimits(text);
  const figures = readFigures(text, offLimits, options);
  const find = isEnglish(text, options.lang) ? findNames : findListedNames;
  const names = find(text, figures, model)
    .filter(({ start, end }) => !text.slice(start, end).includes('\n'))
    .toSorted((a, b) => a.start - b.start);
  const found: NamedFound[] = keepLongest([...figures, ...outsideOf(offLimits, names)]);
  return groupEntities(text, found, options.title);
}
