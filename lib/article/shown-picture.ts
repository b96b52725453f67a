import { bestOfSet } from './steps/source-set';

const longestAddress = 4000;

/**
 * Where the one file is that stands for a picture of an article: the best of its `srcset` for the reader's column, else
 * its `src`. Null when it is none of the web. What is kept and what is shown go by the same answer.
 */
export function shownAddress(src: string | null, srcset: string | null): string | null {
  const chosen = (srcset && bestOfSet(srcset)?.address) || src || '';
  const url = chosen.length <= longestAddress ? URL.parse(chosen) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
