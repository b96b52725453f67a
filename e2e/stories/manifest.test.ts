import { expect, test } from 'vitest';
import { compareManifest } from '../../tools/bench/trust/manifest/compare-manifest';
import { browserNames } from '../../tools/browsers/find-browser';

// What a browser asks the reader for stands in it. Whoever changes it on purpose changes the golden one, too.
test.each(browserNames)('the manifest of %s asks for what was agreed on, and for nothing else', (browser) => {
  expect(compareManifest(browser)).toEqual([]);
});
