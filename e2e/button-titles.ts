import type { View } from './drivers/view';

/** What the toolbar button says, for each tab; `own` is one of Offprint's own pages. */
export function buttonTitles(own: View): Promise<string[]> {
  return own.evaluate(async () => {
    type Api = {
      tabs: { query: (query: object) => Promise<{ id: number }[]> };
      action: { getTitle: (details: { tabId: number }) => Promise<string> };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, action } = browser ?? chrome;
    const all = await tabs.query({});
    return Promise.all(all.map(({ id }) => action.getTitle({ tabId: id })));
  });
}
