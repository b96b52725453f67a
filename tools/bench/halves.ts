import { createHash } from 'node:crypto';

export const halves = ['tuning', 'other'] as const;
export type Half = (typeof halves)[number];

/**
 * Which part of the dev half a page stands in: rules are made on `tuning`, and `other` says whether they hold on sites
 * nobody looked at. By site, since the pages of one site are alike; a page whose site is not known is its own.
 */
export function halfOf({ id, host }: { id: string; host: string | null }): Half {
  return Number.parseInt(digest(`half:${host ?? id}`).slice(-1), 16) % 2 === 0 ? 'tuning' : 'other';
}

/** Always the same few for the same pages, and in no order that a collection may have. */
export function sample<Page extends { id: string }>(pages: readonly Page[], count: number): Page[] {
  return pages
    .map((page) => ({ page, key: digest(`sample:${page.id}`) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ page }) => page);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
