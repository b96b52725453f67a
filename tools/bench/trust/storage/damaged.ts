import type { BrowserName } from '../../../browsers/find-browser';
import { noteShown } from '../note-shown';
import type { Shown, TrustPromise } from '../promise';
import { damageFiles, type DamageBytes } from './damaged/damage-files';
import { happens } from './damaged/happens';
import { strikeBeside } from './damaged/strike-beside';
import { untilCopied } from './damaged/until-copied';
import { articleOf, ask, launchLibrary, readStored } from './library-driver';

const articles = 12;

interface Damage {
  what: string;
  browser: BrowserName;
  /** Of the database's files, those that it strikes. */
  strikes: RegExp;
  damage: DamageBytes;
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
];

export const damaged: TrustPromise = {
  name: 'damaged',
  promise: 'Damage is noticed and repaired',
  async show(browsers) {
    const shown: Shown[] = [];
    for (const damage of damages) if (browsers.includes(damage.browser)) shown.push(noteShown(await strike(damage)));
    for (const browser of browsers) {
      shown.push(noteShown(await strikeBeside(browser, 'gone', gone)));
      shown.push(noteShown(await strikeBeside(browser, 'cut off', (bytes) => bytes.subarray(0, 100))));
    }
    return shown;
  },
};

async function strike({ what, browser, strikes, damage }: Damage): Promise<Shown> {
  const driver = await launchLibrary(browser);
  try {
    const view = await driver.openExtensionPage('library.html');
    for (let number = 0; number < articles; number += 1) await ask(view, 'save', articleOf(number));
    const before = await readStored(view);
    await untilCopied(view, articles);
    let struck = 0;
    await driver.crash(async (profileDir) => {
      struck = await damageFiles(profileDir, strikes, damage);
    });
    const after = await driver.openExtensionPage('library.html');
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
