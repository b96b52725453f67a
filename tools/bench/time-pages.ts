import type { ExtractResult } from '../../lib/article/article';
import { bundleForPage } from '../extract/content-script';
import type { PageFile } from '../extract/page-files';
import { PageTab } from '../extract/page-tab';
import { within } from '../extract/time-limit';
import type { PageTimes } from './ratios';

const rounds = 5;
const pageTimeout = 30_000;

/**
 * Our clone and extraction, and plain Readability with its own clone and its default options, in turns on the same
 * page in the same tab. Which goes first changes from round to round. Each turn has a world of its own, as a reader's
 * click has: nothing is warm that would not be. Pages where either gives up have no pair and are left out.
 */
export async function timePages(pages: readonly PageFile[], contentScript: string): Promise<PageTimes[]> {
  const script = await bundleForPage('../bench/plain-readability.ts');
  if (pages.length === 0) return [];
  const times: PageTimes[] = [];
  let tab = await PageTab.open();
  for (const [index, page] of pages.entries()) {
    try {
      const measured = await within(pageTimeout, timePage(tab, page, contentScript, script));
      if (measured) times.push(measured);
    } catch (error) {
      console.error(`time: ${page.id}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      tab.kill();
      tab = await PageTab.open();
    }
    if ((index + 1) % 25 === 0) console.error(`time: ${index + 1} of ${pages.length} pages`);
  }
  await tab.close();
  return times;
}

async function timePage(
  tab: PageTab,
  page: PageFile,
  contentScript: string,
  plainScript: string,
): Promise<PageTimes | null> {
  const times: PageTimes = { id: page.id, ours: [], theirs: [] };
  const timeOurs = async (round: number) => {
    const result = await tab.evaluate<ExtractResult>(contentScript, `ours ${round}`);
    if (result?.status !== 'found') return false;
    times.ours.push(result.article.timings.clone + result.article.timings.extract);
    return true;
  };
  const timeTheirs = async (round: number) => {
    const milliseconds = await tab.evaluate<number>(`${plainScript};timePlainReadability()`, `theirs ${round}`);
    if (milliseconds === undefined) return false;
    times.theirs.push(milliseconds);
    return true;
  };
  await tab.visit(page);
  for (let round = 0; round < rounds; round += 1) {
    for (const time of round % 2 === 0 ? [timeOurs, timeTheirs] : [timeTheirs, timeOurs])
      if (!(await time(round))) return null;
  }
  return times;
}
