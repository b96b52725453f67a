import { browser } from 'wxt/browser';

/**
 * What the browser promises about the library. `granted`: it asks before it clears anything. `exempt`: it has not said
 * so, but leaves extensions with unlimitedStorage out when it makes room, which Chromium documents and answers false to.
 */
export type Persistence = 'granted' | 'exempt' | 'not-granted' | 'unknown';

/** Asks the browser to keep the library. From a page: a worker cannot ask. Firefox grants it without a prompt. */
export async function persistence(isFirefox = import.meta.env.FIREFOX): Promise<Persistence> {
  try {
    if (await navigator.storage.persist()) return 'granted';
  } catch {
    // Firefox where it remembers nothing has a storage that answers nothing.
    return 'unknown';
  }
  const { permissions = [] } = browser.runtime.getManifest();
  return !isFirefox && permissions.includes('unlimitedStorage') ? 'exempt' : 'not-granted';
}
