import { browser } from 'wxt/browser';
import type { PageAnswer } from './extract-from-tab';
import type { PrepareReply } from './messages';
import { askOffscreen } from './messages';

/**
 * Sanitising needs a document. Firefox's event page is one; Chromium's worker opens an offscreen document for it.
 */
export async function prepareInDocument({ value, address }: PageAnswer): Promise<PrepareReply> {
  if (import.meta.env.FIREFOX) {
    const { prepareForSaving } = await import('../prepare-for-saving');
    return prepareForSaving({ value, address });
  }
  await openOffscreenDocument();
  return askOffscreen({ value, address });
}

let opening: Promise<void> | undefined;

/** There can be one; two saves at once share it, and it goes with the worker. */
export async function openOffscreenDocument(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return opening;
  opening ??= browser.offscreen
    .createDocument({
      url: '/offscreen.html',
      reasons: [browser.offscreen.Reason.DOM_PARSER],
      justification: 'Makes the HTML of a saved page safe.',
    })
    .finally(() => (opening = undefined));
  return opening;
}
