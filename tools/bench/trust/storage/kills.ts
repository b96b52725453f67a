import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Driver } from '../../../../e2e/drivers/driver';
import type { View } from '../../../../e2e/drivers/view';
import type { BrowserName } from '../../../browsers/find-browser';
import type { Shown, TrustPromise } from '../promise';
import { articleOf, launchLibrary, readStored, tryToAsk, verify } from './library-driver';

/** Each browser takes half a minute for ten of them. */
const killsOf: Record<BrowserName, number> = { chromium: 100, firefox: 50 };
const longestWork = 1_500;

/** What was said to be done. */
interface Acknowledged {
  ids: Set<string>;
  tags: Map<string, Set<string>>;
}

export const kills: TrustPromise = {
  name: 'kills',
  promise: 'Saved means saved, whole or absent',
  async show(browsers) {
    const { values } = parseArgs({ options: { kills: { type: 'string' } }, strict: false });
    const shown: Shown[] = [];
    for (const browser of browsers) shown.push(await killOften(browser, Number(values.kills ?? killsOf[browser])));
    shown.push(await killNaive(Math.min(10, Number(values.kills ?? 10))));
    return shown;
  },
};

async function killOften(browser: BrowserName, times: number): Promise<Shown> {
  const driver = await launchLibrary(browser);
  const done: Acknowledged = { ids: new Set(), tags: new Map() };
  let [lost, partial, orphans, number, made] = [0, 0, 0, 0, 0];
  const wrong: string[] = [];
  try {
    for (; made < times; made += 1) {
      const view = await driver.openExtensionPage('library.html');
      const working = work(view, done, () => number++);
      await pause(Math.random() * longestWork);
      await driver.crash();
      await working;
      const after = await driver.openExtensionPage('library.html#storage');
      const stored = await readStored(after);
      const [ids, bodies] = [new Set(stored.ids), new Set(stored.bodies)];
      lost += [...done.ids].filter((id) => !ids.has(id)).length;
      for (const [id, tags] of done.tags) lost += [...tags].filter((tag) => !stored.tags[id]?.includes(tag)).length;
      partial += stored.ids.filter((id) => !bodies.has(id)).length;
      orphans += stored.bodies.filter((id) => !ids.has(id)).length;
      const found = await verify(after);
      if (found) wrong.push(found);
    }
  } finally {
    await driver.close();
  }
  const edits = [...done.tags.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    what: `${made} kills of ${browser}, ${done.ids.size} saves and ${edits} tags acknowledged`,
    found: `${lost} lost, ${partial} partial, ${orphans} orphans, ${wrong.length} miscounted ${wrong[0] ?? ''}`.trim(),
    bar: '0',
    isKept: lost + partial + orphans + wrong.length === 0,
  };
}

/** Saves and tags, several at once, until the browser is gone. */
async function work(view: View, done: Acknowledged, next: () => number): Promise<void> {
  const worker = async () => {
    for (;;) {
      const number = next();
      const saved = await tryToAsk(view, 'save', articleOf(number));
      if (saved?.status !== 'saved' || !saved.id) return;
      done.ids.add(saved.id);
      const tag = `tag ${number % 7}`;
      const tagged = await tryToAsk(view, 'tag', { ids: [saved.id], tag, isOn: true });
      if (tagged?.status !== 'done') return;
      done.tags.set(saved.id, new Set([tag]));
    }
  };
  await Promise.all([worker(), worker()]);
}

/** The control: a save in three steps, which has to be caught in between. */
async function killNaive(times: number): Promise<Shown> {
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
