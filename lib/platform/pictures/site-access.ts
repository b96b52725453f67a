import { browser } from 'wxt/browser';

/** Asks the reader for these sites. Only at a click, and before anything is waited for: browsers refuse it else. */
export async function requestAccess(patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

export async function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Chromium closes the popup that asks, so the work goes on where this is heard. */
export function onAccessGranted(listener: () => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins && origins.length > 0) listener();
  });
}
