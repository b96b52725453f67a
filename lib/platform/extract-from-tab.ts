import { browser } from 'wxt/browser';
import type { ExtractMode } from '../article/article';
import { setExtractMode } from './extract-mode';

/** What came out of a tab, still to be checked, and what the tab shows by the browser's own word. */
export interface PageAnswer {
  value: unknown;
  /** Null where the browser keeps it from us. */
  address: string | null;
}

/** An answer, or that the browser does not let extensions in. */
export type TabAnswer =
  | ({ status: 'answered' } & PageAnswer)
  | { status: 'forbidden' }
  | { status: 'failed'; reason: string };

// Chromium and Firefox word it differently, and only in words.
const refusals =
  /cannot access|cannot be scripted|missing host permission|no permission|gallery cannot|extensions settings page|showing error page/i;

/**
 * The one question that is asked of a page: what is your article? Needs the reader's click on that tab (activeTab).
 * The value is an ExtractResult only if the page was honest; check-raw-article.ts decides.
 */
export async function extractFromTab(tabId: number, mode: ExtractMode): Promise<TabAnswer> {
  const target = { tabId };
  try {
    if (mode !== 'article') await browser.scripting.executeScript({ target, func: setExtractMode, args: [mode] });
    const [injection] = await browser.scripting.executeScript({ target, files: ['/content-scripts/extract.js'] });
    // Firefox 153 injects nowhere on its own pages and says nothing: the answer on about:support is [null].
    if (!injection) return { status: 'forbidden' };
    const value: unknown = injection.result;
    // Asked for afterwards: meanwhile the tab may have gone on, and then the answer is not believed.
    const { url } = await browser.tabs.get(tabId);
    return { status: 'answered', value, address: url ?? null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refusals.test(reason) ? { status: 'forbidden' } : { status: 'failed', reason };
  }
}
