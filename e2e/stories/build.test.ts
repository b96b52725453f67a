import { expect, test } from 'vitest';
import { compareManifest } from '../../tools/bench/trust/manifest/compare-manifest';
import { readThirdParty } from '../../tools/bench/trust/supply/read-third-party';
import { browserNames } from '../../tools/browsers/find-browser';

// What a browser asks the reader for stands in it. Whoever changes it on purpose changes the golden one, too.
test.each(browserNames)('the manifest of %s asks for what was agreed on, and for nothing else', (browser) => {
  expect(compareManifest(browser)).toEqual([]);
});

test.each(browserNames)('the licences of all that is shipped to %s are known and fit', (browser) => {
  const { packages, unfit } = readThirdParty(browser);
  expect(unfit).toEqual([]);
  // One of a page, one of a worker, one of the content script, one of a style sheet.
  for (const name of ['react', 'papaparse', '@mozilla/readability', '@fontsource-variable/source-sans-3'])
    expect(
      packages.some((found) => found.startsWith(`${name} `)),
      name,
    ).toBe(true);
});
