import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { View } from '../../../../e2e/drivers/view';

const pagesDir = path.join(import.meta.dirname, '../../../../tests/pages');

/** What the articles of tests/pages lose of their structure, by page; and how many pages hold an article at all. */
export async function findLosses(page: View): Promise<{ pages: number; losses: string[] }> {
  const losses: string[] = [];
  let pages = 0;
  for (const name of readdirSync(pagesDir)) {
    const file = path.join(pagesDir, name, 'page.html');
    if (!existsSync(file)) continue;
    const lost = await page.evaluate((html) => globalThis.findLost(html), readFileSync(file, 'utf8'));
    if (lost === null) continue;
    pages += 1;
    losses.push(...lost.map((what) => `${name}: ${what}`));
  }
  return { pages, losses };
}
