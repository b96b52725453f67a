import { readSourceSet } from './read-source-set';

const placeholder =
  /^data:|^about:|^blob:|(?:blank|spacer|placeholder|place-holder|pixel|transparent|lazy|loading|loader|grey|gray|dummy|1x1|empty|clear|default-image|noimage|no-image)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;

/** A picture embedded in the page is one only if it is more than the blur that stands in for it. */
const MIN_DATA_LENGTH = 2000;
/** What a wide column on a sharp screen can show; anything larger costs the library and shows nothing more. */
const GOOD_WIDTH = 1200;
const longestAddress = 4000;

export function isPlaceholder(address: string): boolean {
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif);/i.test(address)) return address.length < MIN_DATA_LENGTH;
  // Of "gray" and nothing else the pattern would look at each letter once for each word.
  return address === '' || placeholder.test(address.slice(0, longestAddress));
}

/** The candidate of a `srcset` that is wide enough, or the widest. */
export function bestOfSet(set: string): { address: string; width: number } | null {
  let best: { address: string; width: number } | null = null;
  for (const { address, descriptor } of readSourceSet(set)) {
    if (isPlaceholder(address) || address.length > longestAddress) continue;
    const size = Number.parseFloat(descriptor ?? '1');
    // "2x" of something unknown is taken for twice a usual column.
    const width = descriptor?.endsWith('w') ? size : size * 640;
    if (!best || (best.width < GOOD_WIDTH ? width > best.width : width >= GOOD_WIDTH && width < best.width))
      best = { address, width };
  }
  return best;
}
