import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { View } from '../../../../e2e/drivers/view';
import type { BrowserName } from '../../../browsers/find-browser';
import type { Shown, TrustPromise } from '../promise';
import { articleOf, ask, launchLibrary, readStored } from './library-driver';

const articles = 12;

interface Damage {
  what: string;
  browser: BrowserName;
  /** Of the database's files, those that it strikes. */
  strikes: RegExp;
  /** What becomes of a file's bytes; null deletes it. */
  damage: (bytes: Buffer) => Buffer | null;
  /** The articles are so long that each has a file of its own, and the database opens without it. */
  isBeside?: true;
}

const gone = () => null;
const garbled = (bytes: Buffer) => Buffer.from(bytes.map((byte, index) => (index % 7 === 3 ? byte ^ 0x5a : byte)));

const damages: Damage[] = [
  {
    what: 'the manifest is gone',
    browser: 'chromium',
    strikes: /indexeddb\.leveldb\/(?:MANIFEST|CURRENT)/,
    damage: gone,
  },
  { what: 'the manifest is garbled', browser: 'chromium', strikes: /indexeddb\.leveldb\/MANIFEST/, damage: garbled },
  { what: 'the log is garbled', browser: 'chromium', strikes: /indexeddb\.leveldb\/.*\.(?:log|ldb)$/, damage: garbled },
  { what: 'the folder is gone', browser: 'chromium', strikes: /chrome-extension_.*indexeddb\.leveldb\//, damage: gone },
  { what: 'the file is gone', browser: 'firefox', strikes: /0ff9417e[^^]*\/idb\/.*\.sqlite(?:-wal)?$/, damage: gone },
  {
    what: 'the file is garbled',
    browser: 'firefox',
    strikes: /0ff9417e[^^]*\/idb\/.*\.sqlite(?:-wal)?$/,
    damage: garbled,
  },
  {
    what: 'the files of the texts are gone',
    browser: 'chromium',
    strikes: /indexeddb\.blob\//,
    damage: gone,
    isBeside: true,
  },
  {
    what: 'the files of the texts are cut off',
    browser: 'chromium',
    strikes: /indexeddb\.blob\//,
    damage: (bytes) => bytes.subarray(0, 100),
    isBeside: true,
  },
];

export const damaged: TrustPromise = {
  name: 'damaged',
  promise: 'Damage is noticed and repaired',
  async show(browsers) {
    const shown: Shown[] = [];
    for (const damage of damages) if (browsers.includes(damage.browser)) shown.push(await strike(damage));
    return shown;
  },
};

async function strike({ what, browser, strikes, damage, isBeside }: Damage): Promise<Shown> {
  const driver = await launchLibrary(browser);
  try {
    const view = await driver.openExtensionPage('library.html');
    for (let number = 0; number < articles; number += 1)
      await ask(view, 'save', articleOf(number, isBeside ? 200_000 : 0));
    const before = await readStored(view);
    await untilCopied(view);
    let struck = 0;
    await driver.crash(async (profileDir) => {
      for (const file of await readdir(profileDir, { recursive: true })) {
        if (!strikes.test(file)) continue;
        const full = path.join(profileDir, file);
        if (!(await stat(full)).isFile()) continue;
        const bytes = damage(await readFile(full));
        await (bytes ? writeFile(full, bytes) : rm(full));
        struck += 1;
      }
    });
    const after = await driver.openExtensionPage('library.html');
    if (isBeside) {
      const isWhole = await happens(() =>
        after.waitUntil(async () => (await countTexts(after)) === articles, 'the texts'),
      );
      return {
        what: `${what}, ${browser} (${struck} files)`,
        found: `${await countTexts(after)} of ${articles} texts there`,
        bar: `${articles}`,
        isKept: struck > 0 && isWhole,
      };
    }
    const isNoticed = await happens(() => after.waitForText('Part of your library is missing.'));
    if (isNoticed) {
      await after.click({ css: '.fault-note button', name: 'Restore' });
      await after.waitForText('Nothing that was here was overwritten.');
    }
    const { ids } = await readStored(after);
    const back = before.ids.filter((id) => ids.includes(id)).length;
    return {
      what: `${what}, ${browser} (${struck} files)`,
      found: `${isNoticed ? 'noticed' : 'not noticed'}, ${back} of ${articles} there`,
      bar: `noticed, ${articles}`,
      isKept: struck > 0 && back === articles,
    };
  } finally {
    await driver.close();
  }
}

/** Those that can be read. */
function countTexts(view: View): Promise<number> {
  return view.evaluate(async () => {
    const opening = indexedDB.open('offprint');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const bodies = () => opening.result.transaction('bodies').objectStore('bodies');
    const keys = await new Promise<IDBValidKey[]>((resolve) => {
      const asking = bodies().getAllKeys();
      asking.addEventListener('success', () => resolve(asking.result));
    });
    let readable = 0;
    for (const key of keys) {
      readable += await new Promise<number>((resolve) => {
        const reading = bodies().get(key);
        reading.addEventListener('success', () => resolve(reading.result ? 1 : 0));
        reading.addEventListener('error', () => resolve(0));
      });
    }
    opening.result.close();
    return readable;
  });
}

/** The copy knows all of them. */
function untilCopied(view: View): Promise<void> {
  const isCopied = () =>
    view.evaluate(async (wanted) => {
      const root = await navigator.storage.getDirectory();
      try {
        const copy = await root.getDirectoryHandle('second-copy');
        const file = await (await copy.getFileHandle('position.json')).getFile();
        return (JSON.parse(await file.text()) as { articles: number }).articles === wanted;
      } catch {
        return false;
      }
    }, articles);
  return view.waitUntil(isCopied, 'the second copy');
}

async function happens(wait: () => Promise<unknown>): Promise<boolean> {
  try {
    await wait();
    return true;
  } catch {
    return false;
  }
}
