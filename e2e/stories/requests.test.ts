import { expect } from 'vitest';
import { openEverywhere } from '../../tools/bench/trust/requests/open-everywhere';
import { serveTracker } from '../../tools/bench/trust/requests/serve-tracker';
import { story } from '../story';

story('opening an article contacts nobody', async ({ driver }) => {
  const tracker = await serveTracker();
  try {
    const asked = await openEverywhere(driver, tracker);
    expect(asked).toEqual(Object.fromEntries(Object.keys(asked).map((place) => [place, []])));
  } finally {
    await tracker.close();
  }
});
