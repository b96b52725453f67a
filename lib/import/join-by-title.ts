import type { findByTitles } from '../library/library';
import type { ImportedHighlight } from './highlights/to-highlight';
import { pickTitled } from './pick-titled';
import { failed, type ReadItem } from './read-item';
import { toItem } from './to-item';

/** What is known by its title only is gathered before the library is asked, and this much of it at once. */
const mostGathered = 20_000;

interface Gathered {
  place: string;
  title: string;
  by: string[];
  highlights: { place: string; highlight: ImportedHighlight }[];
}

/**
 * Puts highlights without an address on the saved articles of their titles; those of no saved article are listed, and
 * those of which nobody can tell whose they are.
 */
export async function* joinByTitle(
  items: AsyncIterable<ReadItem>,
  find: typeof findByTitles,
): AsyncGenerator<ReadItem> {
  let byTitle = new Map<string, Gathered>();
  let count = 0;

  async function* settle(): AsyncGenerator<ReadItem> {
    const gathered = byTitle;
    byTitle = new Map();
    count = 0;
    if (gathered.size === 0) return;
    const known = await find([...new Set(Array.from(gathered.values(), ({ title }) => title))]);
    for (const { place, title, by, highlights } of gathered.values()) {
      const found = pickTitled(known.get(title) ?? [], by, ({ byline, siteName }) => [...byline, siteName]);
      const url = found?.canonicalUrl;
      if (url !== undefined) yield toItem(place, { url, title, highlights: highlights.map((each) => each.highlight) });
      else for (const each of highlights) yield failed(each.place, 'highlights', `${title}: ${each.highlight.quote}`);
    }
  }

  for await (const item of items) {
    if (item.kind !== 'highlight') yield item;
    else {
      const { place, title, by, highlight } = item;
      const key = JSON.stringify([title, ...by]);
      const gathered = byTitle.get(key) ?? { place, title, by, highlights: [] };
      gathered.highlights.push({ place, highlight });
      byTitle.set(key, gathered);
      if ((count += 1) === mostGathered) yield* settle();
    }
  }
  yield* settle();
}
