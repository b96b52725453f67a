import type { Weighed } from './weigh-runs';

/** A box that holds this share of the page's prose holds the article. */
const MOST = 0.85;

/** The smallest box that holds nearly all of a page's prose. */
export function findMainBox(body: Element, { proseOf, total }: Weighed): Element {
  let box = body;
  for (;;) {
    const next = [...box.children].find((child) => proseOf(child) >= total * MOST);
    if (!next || next.matches('p, li, pre, blockquote, table')) return box;
    box = next;
  }
}
