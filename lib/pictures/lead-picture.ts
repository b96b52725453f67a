import { shownAddress } from '../article/shown-picture';
import { pictureKey } from '../article/steps/picture-address';

/**
 * Which picture stands for the article: the one that the page declares, in the size that the text has if it has it;
 * else the first of the text.
 */
export function leadOf(inText: string[], declared: string | null): string | null {
  const lead = shownAddress(declared, null);
  if (lead === null) return inText[0] ?? null;
  if (inText.includes(lead)) return lead;
  const key = pictureKey(lead, lead);
  return inText.find((address) => pictureKey(address, address) === key) ?? lead;
}
