import { browser } from 'wxt/browser';
import { openOffscreenDocument } from './prepare-in-document';

const name = 'saving';

/**
 * A save by the keys has nobody who hears that its worker was stopped. The offscreen document outlives the worker, so it
 * holds the other end of a line: one that breaks without a word wakes the next worker, which says that the save failed.
 * Firefox stops its event page only after a rest that is longer than any save. Gives what ends the guard.
 */
export async function guardSaving(): Promise<() => void> {
  if (import.meta.env.FIREFOX) return () => {};
  await openOffscreenDocument();
  const port = browser.runtime.connect({ name });
  return () => {
    port.postMessage('over');
    port.disconnect();
  };
}

/** The other end, in the offscreen document. */
export function guardSaves(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name) return;
    let isOver = false;
    port.onMessage.addListener(() => (isOver = true));
    port.onDisconnect.addListener(() => {
      // Any message starts a worker; nobody answers this one.
      if (!isOver) browser.runtime.sendMessage('wake').catch(() => {});
    });
  });
}
