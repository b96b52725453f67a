import { detectLanguage } from './detect-language';
import { taggedLanguage, type Entity, type FindEntitiesOptions } from './entity';
import { listedNameSteps, nameSteps } from './find-names';
import { groupSteps, type NamedFound } from './group-entities';
import { keepLongest } from './keep-longest';
import type { Model } from './model/model';
import { findOffLimits, outsideOf } from './off-limits';
import { partUnspaced } from './part-unspaced';
import { figureSteps } from './read-figures';
import { finish, finishInSlices, type Steps } from './steps';

function* entitySteps(text: string, model: Model, options: FindEntitiesOptions): Steps<Entity[]> {
  const offLimits = findOffLimits(text);
  yield;
  const language = options.language ?? detectLanguage(text, options.lang);
  // "en-GB" says more than "en".
  const lang = options.lang?.toLowerCase().split('-')[0] === language ? options.lang : language;
  yield;
  const read = partUnspaced(text, language);
  const figures = yield* figureSteps(read, offLimits, { ...options, lang });
  yield;
  const steps = language === taggedLanguage ? nameSteps : listedNameSteps;
  const names = (yield* steps(read, figures, model))
    .filter(({ start, end }) => !text.slice(start, end).includes('\n'))
    .toSorted((a, b) => a.start - b.start);
  yield;
  const allowed = outsideOf(offLimits, names);
  yield;
  const found: NamedFound[] = keepLongest([...figures, ...allowed]);
  yield;
  return yield* groupSteps(text, found, options.title);
}

/**
 * Who and what the text names, the most salient first. Figures are read by pattern in any language, names in English;
 * in other languages only those of the model's lists. Pure and synchronous.
 */
export function findEntities(text: string, model: Model, options: FindEntitiesOptions = {}): Entity[] {
  return finish(entitySteps(text, model, options));
}

/** The same in slices of a fifth of a frame, for pages that have a reader. */
export function findEntitiesInSlices(text: string, model: Model, options: FindEntitiesOptions = {}): Promise<Entity[]> {
  return finishInSlices(entitySteps(text, model, options));
}
