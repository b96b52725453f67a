import { browser } from 'wxt/browser';
import { caps } from '../../pictures/caps';
import { checkFetched, type Fetched } from '../../pictures/check-fetched';
import { fetchPicture } from './fetch-picture';

/** A tab that may be asked for the pictures of a page. */
export interface PageTab {
  id: number;
  origin: string;
}

/**
 * A tab with a page of the article's site in which the reader has clicked: no other tab tells its address. Needs no
 * record of the tab, so a background that was stopped in the middle finds it again.
 */
export async function findPageTab(pageUrl: string): Promise<PageTab | null> {
  const origin = URL.parse(pageUrl)?.origin ?? null;
  if (origin === null || origin === 'null') return null;
  const tabs = await browser.tabs.query({});
  const near = tabs.filter(({ url }) => url !== undefined && URL.parse(url)?.origin === origin);
  const found = near.find(({ url }) => url === pageUrl) ?? near[0];
  return found?.id === undefined ? null : { id: found.id, origin };
}

/** Asks the page to fetch a picture: its own ones, and those that let every site read them. Null when it cannot be asked. */
export async function fetchInTab(tab: PageTab, address: string): Promise<Fetched | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: fetchPicture,
      args: [address, caps.bytes, caps.milliseconds],
    });
    return injection ? checkFetched(injection.result) : null;
  } catch {
    // The tab was closed or went to another site, or the page ended while it was asked.
    return null;
  }
}

/** The same from here: pictures that let every site read them, and all of the sites that the reader has allowed. */
export async function fetchHere(address: string): Promise<Fetched> {
  return checkFetched(await fetchPicture(address, caps.bytes, caps.milliseconds));
}
