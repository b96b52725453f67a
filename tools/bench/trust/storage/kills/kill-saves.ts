import { setTimeout as pause } from 'node:timers/promises';
import type { View } from '../../../../../e2e/drivers/view';
import type { BrowserName } from '../../../../browsers/find-browser';
import type { Shown } from '../../promise';
import { articleOf, launchLibrary, tryToAsk } from '../library-driver';
import { inspect, noFaults, showFaults } from './faults';

const longestWork = 1_500;

/** What was said to be done. */
interface Acknowledged {
  ids: Set<string>;
  tags: Map<string, Set<string>>;
}

export async function killSaves(browser: BrowserName, times: number): Promise<Shown> {
  const driver = await launchLibrary(browser);
  const done: Acknowledged = { ids: new Set(), tags: new Map() };
  const faults = noFaults();
  let number = 0;
  try {
    for (let made = 0; made < times; made += 1) {
      const view = await driver.openExtensionPage('library.html');
      const working = work(view, done, () => number++);
      await pause(Math.random() * longestWork);
      await driver.crash();
      await working;
      const stored = await inspect(await driver.openExtensionPage('library.html#storage'), faults);
      const ids = new Set(stored.ids);
      faults.lost += [...done.ids].filter((id) => !ids.has(id)).length;
      for (const [id, tags] of done.tags)
        faults.lost += [...tags].filter((tag) => !stored.tags[id]?.includes(tag)).length;
    }
  } finally {
    await driver.close();
  }
  const edits = [...done.tags.values()].reduce((sum, { size }) => sum + size, 0);
  return showFaults(`${times} kills of ${browser}, ${done.ids.size} saves and ${edits} tags acknowledged`, faults);
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
