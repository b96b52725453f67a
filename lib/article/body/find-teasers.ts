import type { Runs } from './read-runs';

/** How a list of teasers looks. A description in a round-up is longer, or leads to another site. */
const list = { fewest: 3, share: 0.7, prose: 600, runs: 2 };
const title = { shortest: 12, longest: 250 };
const headings = 'h1, h2, h3, h4, h5, h6';

/** Items that lead to other articles of the same site: three or more neighbours of one kind, each a title that is a link, and few words. */
export function findTeasers({ runs, spans }: Runs, address: string): Element[] {
  const page = new URL(address);
  const teasers: Element[] = [];
  for (const [parent, { from, to }] of spans) {
    if (to - from < list.fewest || parent.childElementCount < list.fewest) continue;
    const kinds = new Map<string, Element[]>();
    for (const child of parent.children) {
      if (!/^(?:div|li|article|section|a)$/.test(child.localName)) continue;
      const kind = kindOf(child);
      const known = kinds.get(kind);
      if (known) known.push(child);
      else kinds.set(kind, [child]);
    }
    for (const items of kinds.values()) {
      if (items.length < list.fewest) continue;
      const found = items.filter((item) => {
        const span = spans.get(item);
        if (!span) return leadsElsewhere(item, page);
        if (span.to - span.from > list.runs) return false;
        const prose = runs.slice(span.from, span.to).reduce((sum, run) => sum + run.length, 0);
        return prose <= list.prose && leadsElsewhere(item, page);
      });
      if (found.length >= items.length * list.share) teasers.push(...items);
    }
  }
  return teasers;
}

/** Classes with numbers name one item, not the kind. */
function kindOf(element: Element): string {
  const names = [...element.classList].filter((name) => !/\d/.test(name)).slice(0, 2);
  return `${element.localName} ${names.join(' ')}`;
}

function leadsElsewhere(item: Element, page: URL): boolean {
  const links = item.localName === 'a' ? [item] : [...item.querySelectorAll('a[href]')].slice(0, 6);
  return links.some((link) => {
    const label = link.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (label.length < title.shortest) return false;
    const isTitle =
      link === item ||
      link.querySelector(headings) !== null ||
      (label.length <= title.longest &&
        (item.contains(link.closest(headings)) ||
          item.textContent?.trimStart().startsWith(label.slice(0, 30)) === true));
    return isTitle && isOtherPage(link.getAttribute('href') ?? '', page);
  });
}

/** Whether a link leads to another page of the same site. */
export function isOtherPage(href: string, page: URL): boolean {
  if (!URL.canParse(href, page)) return false;
  const target = new URL(href, page);
  return target.hostname === page.hostname && target.pathname !== page.pathname;
}
