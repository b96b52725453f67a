import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../../../../../e2e/drivers/driver';
import type { View } from '../../../../../e2e/drivers/view';
import type { Shown } from '../../promise';
import { launchLibrary } from '../library-driver';

const longestWork = 1_500;

/** The control: a save in three steps, which has to be caught in between. */
export async function killNaive(times: number): Promise<Shown> {
  const driver = await launchLibrary('chromium');
  let torn = 0;
  try {
    for (let made = 0; made < times; made += 1) {
      const view = await driver.openExtensionPage('library.html');
      saveInSteps(view, made).catch(() => {});
      await pause(200 + Math.random() * longestWork);
      await driver.crash();
      torn += await countTorn(driver);
    }
  } finally {
    await driver.close();
  }
  return {
    what: `the control: ${times} kills of a program that saves in three steps`,
    found: `${torn} partial`,
    bar: 'more than 0',
    isKept: torn > 0,
  };
}

function saveInSteps(view: View, round: number): Promise<void> {
  return view.evaluate(async (first) => {
    const opening = indexedDB.open('naive', 1);
    opening.addEventListener('upgradeneeded', () => {
      for (const store of ['rows', 'bodies', 'counts']) opening.result.createObjectStore(store);
    });
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    for (let number = first * 100_000; ; number += 1) {
      for (const store of ['rows', 'bodies', 'counts']) {
        const transaction = opening.result.transaction(store, 'readwrite', { durability: 'strict' });
        transaction.objectStore(store).put('x'.repeat(20_000), number);
        await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      }
    }
  }, round);
}

/** Of this kill: each is left behind with one torn save at most. */
async function countTorn(driver: Driver): Promise<number> {
  const view = await driver.openExtensionPage('library.html');
  return view.evaluate(async () => {
    const opening = indexedDB.open('naive', 1);
    opening.addEventListener('upgradeneeded', () => {
      for (const store of ['rows', 'bodies', 'counts']) opening.result.createObjectStore(store);
    });
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const stores = ['rows', 'bodies', 'counts'];
    const transaction = opening.result.transaction(stores, 'readwrite');
    const counts = await Promise.all(
      stores.map((store) => {
        const counting = transaction.objectStore(store).count();
        return new Promise<number>((resolve) => counting.addEventListener('success', () => resolve(counting.result)));
      }),
    );
    for (const store of stores) transaction.objectStore(store).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opening.result.close();
    return new Set(counts).size > 1 ? 1 : 0;
  });
}
