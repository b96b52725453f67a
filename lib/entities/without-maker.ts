import { findEntry, type Gazetteer } from './model/gazetteer';
import { nameTypes, type NameType } from './tagger/labels';

/**
 * "Huawei AITO M5" is filed under "AITO M5": what follows the maker starts with a brand of its own, or the article calls
 * it so elsewhere. Null for others: "Apple Watch" is not called Watch.
 */
export function withoutMaker(name: string, types: ReadonlyMap<string, NameType>, gazetteer: Gazetteer): string | null {
  const isOrganisation = (part: string) => {
    const type = types.get(part);
    if (type) return type === 'organisation';
    const entry = findEntry(gazetteer, part);
    return entry >= 0 && nameTypes[(gazetteer.infos[entry] ?? 0) & 7] === 'organisation';
  };
  const words = name.split(' ');
  for (let index = 1; index < words.length; index++) {
    if (!isOrganisation(words.slice(0, index).join(' '))) continue;
    const rest = words.slice(index).join(' ');
    const isBranded = index < words.length - 1 && isOrganisation(words[index] ?? '');
    if (isBranded || types.get(rest) === 'product') return rest;
  }
  return null;
}
