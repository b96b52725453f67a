import { withDocuments } from '../../../e2e/click-document';
import { hostileWords } from '../../../e2e/hostile-words';
import { inEachBrowser } from './in-each-browser';
import type { TrustPromise } from './promise';
import { withDriver } from './with-driver';
import { showWords } from './words/show-words';

/** A title, a byline, a site, a tag of nothing but markup, and 100 kB of it, wherever they are shown. */
export const words: TrustPromise = {
  name: 'words',
  promise: 'What a page is called is only text',
  show: inEachBrowser(async (browser) => {
    const found: Record<string, string[]> = {};
    await withDocuments({ words: hostileWords }, (server) =>
      withDriver(browser, async (driver) => showWords(driver, server.url('words'), found)),
    );
    const faults = Object.entries(found).flatMap(([place, own]) => own.map((fault) => `${place}: ${fault}`));
    for (const fault of faults) console.error(`${browser}: ${fault}`);
    return {
      what: `markup as title, byline, site and tag in ${Object.keys(found).join(', ')}, ${browser}`,
      found: `${faults.length} more than text`,
      bar: '0',
      isKept: faults.length === 0,
    };
  }),
};
