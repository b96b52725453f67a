import { browser } from 'wxt/browser';

const marks = {
  saving: { text: '…', color: '#5d5a53' },
  saved: { text: '●', color: '#016a4f' },
  failed: { text: '!', color: '#b7191c' },
  none: { text: '', color: '#016a4f' },
} as const;

/** A dot on the toolbar button of a saved page, or how its saving goes; it goes by itself when the tab goes elsewhere. */
export async function showBadge(tabId: number, mark: keyof typeof marks, title?: string): Promise<void> {
  const { text, color } = marks[mark];
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: title ?? '' });
  } catch (error) {
    // The tab was closed meanwhile; the save itself is done.
    if (!/no tab|invalid tab/i.test(String(error))) throw error;
  }
}
