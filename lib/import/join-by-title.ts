import type { findByTitles } from '../library/library';
import type { ImportedHighlight } from './highlights/to-highlight';
import { failed, type ReadItem } from './read-item';
import { toItem } from './to-item';

/** What is known by its title only is gathered before the library is asked, and this much of it at once. */
const mostGathered = 20_000;

interface Gathered {
  place: string;
  title: string;
  highlights: { place: string; highlight: ImportedHighlight }[];
}

/** Puts highlights without an address on the saved articles of their titles; those of no saved article are listed. */
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
    const addresses = await find([...gathered.keys()]);
    for (const { place, title, highlights } of gathered.values()) {
      const url = addresses.get(title);
      if (url !== undefined) yield toItem(place, { url, title, highlights: highlights.map((each) => each.highlight) });
      else for (const each of highlights) yield failed(each.place, 'highlights', `${title}: ${each.highlight.quote}`);
    }
  }

  for await (const item of items) {
    if (item.kind !== 'highlight') yield item;
    else {
      const { place, title, highlight } = item;
      const gathered = byTitle.get(title) ?? { place, title, highlights: [] };
      gathered.highlights.push({ place, highlight });
      byTitle.set(title, gathered);
      if ((count += 1) === mostGathered) yield* settle();
    }
  }
  yield* settle();
}
