import { browser } from 'wxt/browser';

export function libraryUrl(): string {
  return browser.runtime.getURL('/library.html');
}

/** `words` are marked in the article that a search found by them. */
export function readerUrl(id: string, words = ''): string {
  const find = words === '' ? '' : `&find=${encodeURIComponent(words)}`;
  return `${browser.runtime.getURL('/reader.html')}?id=${encodeURIComponent(id)}${find}`;
}

/** Goes to the library, in the tab where it is open already if there is one. */
export async function openLibrary(): Promise<void> {
  const [open] = await browser.tabs.query({ url: `${libraryUrl()}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: libraryUrl() });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

export async function openReader(id: string): Promise<void> {
  await browser.tabs.create({ url: readerUrl(id) });
}

/** A page of the web, in a tab of its own. */
export async function openPage(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}
