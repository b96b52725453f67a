import { buildExtension } from '../../browsers/build-extension';
import { compareManifest } from './manifest/compare-manifest';
import type { TrustPromise } from './promise';

/** What installing asks for, held to what was agreed on: manifest/golden-*.json. */
export const manifest: TrustPromise = {
  name: 'manifest',
  promise: 'It never asks for all sites',
  async show(browsers) {
    return browsers.map((browser) => {
      buildExtension(browser);
      const differences = compareManifest(browser);
      for (const difference of differences) console.error(`${browser}: ${difference}`);
      return {
        what: `manifest against a golden one, ${browser}`,
        found: `${differences.length} keys differ`,
        bar: 'equal',
        isKept: differences.length === 0,
      };
    });
  },
};
