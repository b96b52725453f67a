import type { BrowserName } from '../../../../browsers/find-browser';
import type { Shown } from '../../promise';
import { articleOf, launchLibrary, readStored, tryToAsk } from '../library-driver';

const rounds = 20;

/** The same article and the same tag from two tabs in the same moment. */
export async function saveTwice(browser: BrowserName): Promise<Shown> {
  const driver = await launchLibrary(browser);
  try {
    const views = [await driver.openExtensionPage('library.html'), await driver.openExtensionPage('library.html')];
    let failed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const saved = await Promise.all(views.map((view) => tryToAsk(view, 'save', articleOf(round))));
      const ids = [saved[0]?.id ?? ''];
      const tagged = await Promise.all(views.map((view) => tryToAsk(view, 'tag', { ids, tag: 'same', isOn: true })));
      const replies = [
        ...saved.map((reply) => reply?.status === 'saved'),
        ...tagged.map((reply) => reply?.status === 'done'),
      ];
      failed += replies.filter((isDone) => !isDone).length;
    }
    const { ids, savedAts, tags } = await readStored(views[0]!);
    const doubled = ids.length - rounds + (ids.length - new Set(savedAts).size);
    const mistagged = Object.values(tags).filter((own) => own.join() !== 'same').length;
    return {
      what: `${rounds} articles saved and tagged from two tabs at once, ${browser}`,
      found: `${doubled} duplicates, ${mistagged} tagged otherwise, ${failed} failed`,
      bar: '0',
      isKept: doubled + mistagged + failed === 0,
    };
  } finally {
    await driver.close();
  }
}
