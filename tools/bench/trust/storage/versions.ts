import { inEachBrowser } from '../in-each-browser';
import type { TrustPromise } from '../promise';
import { meetNewer } from './versions/meet-newer';
import { reloadUnder } from './versions/reload-under';

export const versions: TrustPromise = {
  name: 'versions',
  promise: 'Old and new versions coexist',
  async show(browsers) {
    return [...(await inEachBrowser(meetNewer)(browsers)), ...(await inEachBrowser(reloadUnder)(browsers))];
  },
};
