import { buildExtension } from '../../browsers/build-extension';
import type { Shown, TrustPromise } from './promise';
import { buildTwice } from './supply/build-twice';
import { findTextAsCode } from './supply/find-text-as-code';
import { readThirdParty } from './supply/read-third-party';

/** What is shipped: whose it is, that none of it is made of a text, and that everybody can build the same. */
export const supply: TrustPromise = {
  name: 'supply',
  promise: 'The supply chain is small and known',
  async show(browsers) {
    const places = findTextAsCode();
    for (const place of places) console.error(place);
    const shown: Shown[] = [
      {
        what: 'code made of a text, or lying elsewhere, in our sources',
        found: `${places.length} places without a reason`,
        bar: '0',
        isKept: places.length === 0,
      },
    ];
    for (const browser of browsers) {
      buildExtension(browser);
      const { packages, unfit } = readThirdParty(browser);
      const { files, differing } = buildTwice(browser);
      for (const fault of [...unfit, ...differing]) console.error(`${browser}: ${fault}`);
      shown.push(
        {
          what: `packages shipped, with their licences, ${browser}`,
          found: `${packages.length}, ${unfit.length} do not fit`,
          bar: '0 do not fit',
          isKept: packages.length > 0 && unfit.length === 0,
        },
        {
          what: `built twice, in two folders, ${browser}`,
          found: `${differing.length} of ${files} files differ`,
          bar: '0',
          isKept: differing.length === 0,
        },
      );
    }
    return shown;
  },
};
