import { quantile } from '../ratios';
import type { BenchBrowser } from './bench-browser';
import type { View } from '../../../lib/library/view';

const sidebars = 11;
const ms = (time: number) => time.toFixed(0);

/** What a page waits for besides rows, in milliseconds: only to look at. */
export async function listTimes({ openPage }: BenchBrowser): Promise<string[][]> {
  const page = await openPage();
  const { tag, entityId } = await page.evaluate(() => globalThis.store.landmarks());
  const views: [string, View][] = [
    ['order of all', { kind: 'list', list: 'all' }],
    ['order of the largest tag', { kind: 'tag', tag }],
    ['order of the largest entity', { kind: 'entity', id: entityId }],
  ];
  const lines: string[][] = [];
  for (const [what, view] of views) {
    const times = await page.evaluate((asked) => globalThis.store.timeOrder(asked), view);
    const { first, whole, patched, longest } = times;
    lines.push([what, `${ms(first)} first keys, ${ms(whole)} all, ${ms(patched)} a change, held ${ms(longest)}`]);
  }
  const sidebar: number[] = [];
  for (let index = 0; index < sidebars; index++) {
    sidebar.push(await page.evaluate(() => globalThis.store.timeSidebar()));
  }
  lines.push(['sidebar', ms(quantile(sidebar, 0.5))]);

  const [from, into] = await page.evaluate(() => globalThis.store.someEntities());
  if (from && into) {
    const asked = [entityId, from.id, into.id] as const;
    const times = await page.evaluate((...ids) => globalThis.store.timeEdits(...ids), ...asked);
    const { articles, rename, merge, longest, split } = times;
    lines.push(['new name of the largest entity', ms(rename)]);
    lines.push([`merge of ${articles} articles`, `${ms(merge)}, split ${ms(split)}, held ${ms(longest)}`]);
  }
  await page.close();
  return lines;
}
