import type { BrowserName } from '../../browsers/find-browser';
import { noteShown } from './note-shown';
import type { Shown, TrustPromise } from './promise';

/** Tries a promise in one browser after the other. */
export function inEachBrowser(tryIn: (browser: BrowserName) => Promise<Shown>): TrustPromise['show'] {
  return async (browsers) => {
    const shown: Shown[] = [];
    for (const browser of browsers) shown.push(noteShown(await tryIn(browser)));
    return shown;
  };
}
