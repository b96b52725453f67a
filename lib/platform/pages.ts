import { browser } from 'wxt/browser';

export function libraryUrl(): string {
  return browser.runtime.getURL('/library.html');
}

/** The page of a name; the library reads the address. */
export function entityUrl(entityId: string): string {
  return `${libraryUrl()}#entity=${encodeURIComponent(entityId)}`;
}

/** Where in an article the reader opens: at a highlight, or at the words that a search found it by. */
export interface ReaderTarget {
  highlightId?: string;
  words?: string;
}

export function readerUrl(id: string, { highlightId, words }: ReaderTarget = {}): string {
  const query = new URLSearchParams({ id });
  if (highlightId) query.set('highlight', highlightId);
  if (words) query.set('find', words);
  return `${browser.runtime.getURL('/reader.html')}?${query}`;
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
