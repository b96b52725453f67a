import { inEachBrowser } from '../in-each-browser';
import type { TrustPromise } from '../promise';
import { saveTwice } from './together/save-twice';
import { turnClock } from './together/turn-clock';

export const together: TrustPromise = {
  name: 'together',
  promise: 'Two at once',
  async show(browsers) {
    return [...(await inEachBrowser(saveTwice)(browsers)), ...(await inEachBrowser(turnClock)(browsers))];
  },
};
