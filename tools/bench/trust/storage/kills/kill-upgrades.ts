import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from '../../../../../e2e/drivers/driver';
import type { View } from '../../../../../e2e/drivers/view';
import type { LibraryDump } from '../../../../../lib/library/fixtures/library-dump';
import schema1 from '../../../../../lib/library/fixtures/schema-1.json';
import schema2 from '../../../../../lib/library/fixtures/schema-2.json';
import schema3 from '../../../../../lib/library/fixtures/schema-3.json';
import type { BrowserName } from '../../../../browsers/find-browser';
import type { Shown } from '../../promise';
import { launchLibrary, verify } from '../library-driver';
import { type Faults, inspect, noFaults, showFaults } from './faults';

const older: LibraryDump[] = [schema1, schema2, schema3];
const copies = 400;
const longestWork = 1_200;

/** Killed while a library of each older schema is brought up to date and its records are renewed. */
export async function killUpgrades(browser: BrowserName, times: number): Promise<Shown> {
  const faults = noFaults();
  for (let made = 0; made < times; made += 1) {
    // A new one each: what is known of a library beside it would tell that the one before is missing.
    const driver = await launchLibrary(browser);
    try {
      await killOne(driver, older[made % older.length]!, faults);
    } finally {
      await driver.close();
    }
  }
  return showFaults(
    `${times} kills of ${browser} in upgrades of ${copies * 2} articles from schemas 1, 2 and 3`,
    faults,
  );
}

async function killOne(driver: Driver, dump: LibraryDump, faults: Faults): Promise<void> {
  // Of all that ships, it alone opens no library.
  const quiet = await driver.openExtensionPage('third-party.txt');
  const laid = await layLibrary(quiet, dump, copies);
  await quiet.close();
  await driver.openExtensionPage('library.html');
  await pause(Math.random() * longestWork);
  await driver.crash();
  // Its counts are those of the few articles that were copied: the first check mends them.
  const first = await driver.openExtensionPage('library.html#storage');
  await verify(first);
  await first.close();
  const { ids } = await inspect(await driver.openExtensionPage('library.html#storage'), faults);
  faults.lost += laid.filter((id) => !ids.includes(id)).length;
}

/** Puts a dumped library in the place of the present one, each article many times; gives the ids of those that are not in the trash. */
function layLibrary(view: View, dump: LibraryDump, times: number): Promise<string[]> {
  return view.evaluate(
    async ({ version, tables }, many) => {
      const ids: string[] = [];
      // Asked for in one go: between the two the background would make a new library.
      indexedDB.deleteDatabase('offprint');
      const opening = indexedDB.open('offprint', version);
      opening.addEventListener('upgradeneeded', () => {
        for (const { name, keyPath, indexes, records } of tables) {
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
          for (const record of records as {
            id: string;
            canonicalUrl?: string;
            savedAt?: string;
            deletedAt?: unknown;
          }[]) {
            store.put(record);
            // What has lain in the trash for long may go at the first start.
            const isKept = name === 'articles' && !record.deletedAt;
            if (isKept) ids.push(record.id);
            if (name !== 'articles' && name !== 'bodies') continue;
            for (let copy = 1; copy < many; copy += 1) {
              const id = `${record.id.slice(0, -4)}${copy.toString(16).padStart(4, '0')}`;
              const at = new Date(Date.parse(record.savedAt ?? '') - copy * 600_000);
              const address = { canonicalUrl: `${record.canonicalUrl}/${copy}`, url: `${record.canonicalUrl}/${copy}` };
              store.put(
                name === 'bodies' ? { ...record, id } : { ...record, id, ...address, savedAt: at.toISOString() },
              );
              if (isKept) ids.push(id);
            }
          }
        }
      });
      await new Promise<void>((resolve, reject) => {
        opening.addEventListener('success', () => resolve());
        opening.addEventListener('error', () => reject(opening.error));
      });
      opening.result.close();
      return ids;
    },
    dump,
    times,
  );
}
