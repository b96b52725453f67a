import { type Answer, findDocumentFaults, namesOf, withDocuments } from '../../../e2e/click-document';
import { clobberingPages, hostilePages } from '../../../e2e/hostile-pages';
import { sliceOf } from './options';
import type { Shown, TrustPromise } from './promise';
import { withDriver } from './with-driver';

// One of them takes its text away when the focus leaves it, which a click may do.
const right: Answer[] = ['article', 'empty'];

/** Pages that answer for the document, lie, change or go. The large ones are a story: e2e/stories/hostile-documents. */
export const documents: TrustPromise = {
  name: 'documents',
  promise: 'A hostile page can’t freeze or lie',
  async show(browsers) {
    const pages = { ...clobberingPages, ...hostilePages };
    const names = sliceOf(namesOf(pages));
    const shown: Shown[] = [];
    for (const browser of browsers) {
      let kept = 0;
      await withDocuments(pages, (server) =>
        withDriver(browser, async (driver) => {
          for (const name of names) {
            const faults = await findDocumentFaults(driver, server.url(name), right, {
              isAsked: name !== 'prototypes that lie',
            });
            for (const fault of faults) console.error(`${browser}: ${name}: ${fault}`);
            if (faults.length === 0) kept += 1;
          }
        }),
      );
      shown.push({
        what: `documents that clobber, lie, change or go, ${browser}`,
        found: `${kept} of ${names.length} answered in 5 s`,
        bar: 'all',
        isKept: kept === names.length,
      });
    }
    return shown;
  },
};
