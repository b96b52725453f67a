import { inEachBrowser } from '../in-each-browser';
import type { Shown, TrustPromise } from '../promise';
import { keepSilent } from './stopped/keep-silent';
import { stopKeys } from './stopped/stop-keys';
import { stopPictures } from './stopped/stop-pictures';
import { stopSaves } from './stopped/stop-saves';

const promise = 'A killed worker is never silent';

export const stopped: TrustPromise = { name: 'stopped', promise, show: inEachBrowser(stopSaves) };

export const stoppedQueue: TrustPromise = { name: 'queue', promise, show: inEachBrowser(stopPictures) };

export const stoppedKeys: TrustPromise = {
  name: 'keys',
  promise,
  async show(browsers) {
    const shown: Shown[] = await inEachBrowser(keepSilent)(browsers);
    if (browsers.includes('chromium')) shown.push(await stopKeys());
    return shown;
  },
};
