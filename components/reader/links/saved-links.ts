import { canonicalUrl } from '../../../lib/article/canonical-url';

/** An article of the library that a link of the text leads to. */
export interface SavedTarget {
  canonicalUrl: string;
  title: string;
  siteName: string;
  /** ISO 8601. */
  savedAt: string;
  /** The saved copy. */
  href: string;
}

/** A page of links is no article; what comes after is not asked for. */
const mostAddresses = 1000;

/** The links of a text by the address that the library would keep their targets under. */
export function listTargets(root: Element): Map<string, HTMLAnchorElement[]> {
  const targets = new Map<string, HTMLAnchorElement[]>();
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="http:"], a[href^="https:"]')) {
    if (!URL.canParse(link.href)) continue;
    const address = canonicalUrl(link.href, null);
    const known = targets.get(address);
    if (known) known.push(link);
    else if (targets.size < mostAddresses) targets.set(address, [link]);
  }
  return targets;
}
