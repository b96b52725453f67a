import { browser } from 'wxt/browser';
import type { FaultMemory } from '../library/faults/write-stop';

const key = 'isWriteStopped';

/** The browser's memory, which outlives the background and ends with the browser: then it is tried again. */
export const writeStopMemory: FaultMemory = {
  read: async () => (await browser.storage.session.get(key))[key] === true,
  write: (isStopped) => browser.storage.session.set({ [key]: isStopped }),
};
