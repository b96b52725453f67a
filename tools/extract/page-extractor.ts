import type { Page } from 'puppeteer-core';
import type { ExtractResult } from '../../lib/article/article';
import { bundleForPage } from './content-script';
import type { Measured } from './measured';
import type { PageFile } from './page-files';
import { PageTab } from './page-tab';

/** The two halves of the product's way: the script in the news page, and what our own page does with its answer. */
export class PageExtractor {
  private constructor(
    private readonly tab: PageTab,
    /** In place of the extension's own page. */
    private readonly own: Page,
  ) {}

  static async start(): Promise<PageExtractor> {
    const [tab, prepareScript] = await Promise.all([PageTab.open(), bundleForPage('prepare.ts')]);
    const own = await tab.browser.newPage();
    await own.evaluate(prepareScript);
    return new PageExtractor(tab, own);
  }

  async visit(page: PageFile): Promise<void> {
    await this.tab.visit(page);
  }

  /** Asks the visited page for its article. It is left as it was, so it can be asked again. */
  async extract(contentScript: string, wantsEntities: boolean): Promise<Measured> {
    const answer = (await this.tab.evaluate<ExtractResult>(contentScript)) ?? null;
    return this.own.evaluate((result, wants) => globalThis.prepare(result, wants), answer, wantsEntities);
  }

  async close(): Promise<void> {
    await this.tab.close();
  }

  kill(): void {
    this.tab.kill();
  }
}
