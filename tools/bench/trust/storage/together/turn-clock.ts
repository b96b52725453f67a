import type { Driver } from '../../../../../e2e/drivers/driver';
import type { View } from '../../../../../e2e/drivers/view';
import { libraryScreen } from '../../../../../e2e/screens';
import type { BrowserName } from '../../../../browsers/find-browser';
import type { Shown } from '../../promise';
import { articleOf, launchLibrary, readStored, tryToAsk, verify } from '../library-driver';

const year = 365.25 * 24 * 3_600_000;
/** Right, a year back, ten years ahead, right again, a year back again. */
const clocks = [0, -year, 10 * year, 0, -year];
const atEach = 3;

/** Saves and tags from two tabs while the machine's clock is wrong, and each article once more under the next clock. */
export async function turnClock(browser: BrowserName): Promise<Shown> {
  const driver = await launchLibrary(browser);
  const acknowledged = new Set<string>();
  let [failed, number, moved] = [0, 0, 0];
  try {
    const views = [await driver.openExtensionPage('library.html'), await driver.openExtensionPage('library.html')];
    await views[1]!.waitFor(libraryScreen.empty);
    for (const clock of clocks) {
      await tryToAsk(views[0]!, 'pictures', { ask: 'resume' });
      await setClock(driver, clock);
      const before = await timesOf(views[0]!);
      const first = Math.max(0, number - atEach);
      for (let article = first; article < number + atEach; article += 1) {
        const replies = await Promise.all(views.map((view) => tryToAsk(view, 'save', articleOf(article))));
        const ids = replies.map((reply) => reply?.id ?? '');
        const tagged = await tryToAsk(views[0]!, 'tag', { ids: [ids[0]], tag: `clock ${clock}`, isOn: true });
        failed += [...replies, tagged].filter((reply) => !['saved', 'done'].includes(reply?.status ?? '')).length;
        for (const id of ids) acknowledged.add(id);
      }
      number += atEach;
      const after = await timesOf(views[0]!);
      moved += [...before].filter(([id, savedAt]) => after.get(id) !== savedAt).length;
    }
    await setClock(driver, 0);
    const { ids, savedAts } = await readStored(views[0]!);
    const lost = [...acknowledged].filter((id) => !ids.includes(id)).length;
    const doubled = ids.length - number + (savedAts.length - new Set(savedAts).size);
    const shown = await titles(views[1]!, number);
    await driver.restart();
    const again = await titles(await driver.openExtensionPage('library.html'), number);
    const wrong = await verify(await driver.openExtensionPage('library.html#storage'));
    const isStable = moved === 0 && shown.join() === again.join();
    return {
      what: `${number} articles saved from two tabs, the clock a year back and ten ahead, ${browser}`,
      found: [
        `${lost} lost, ${doubled} duplicates, ${failed} failed, ${isStable ? 'the order stays' : 'the order changes'}`,
        ...(wrong ? [wrong] : []),
      ].join(': '),
      bar: '0, the order stays',
      isKept: lost + doubled + failed === 0 && isStable && !wrong,
    };
  } finally {
    await driver.close();
  }
}

/** The machine's own cannot be turned for one program: the background is given another. */
function setClock(driver: Driver, shift: number): Promise<void> {
  return driver.evaluateInBackground(`(() => {
    const Clock = (globalThis.RightDate ??= Date);
    globalThis.Date = class extends Clock {
      constructor(...parts) {
        if (parts.length > 0) super(...parts);
        else super(Clock.now() + ${shift});
      }
      static now() {
        return Clock.now() + ${shift};
      }
    };
  })()`);
}

async function timesOf(view: View): Promise<Map<string, string>> {
  const { ids, savedAts } = await readStored(view);
  return new Map(ids.map((id, index) => [id, savedAts[index]!]));
}

async function titles(view: View, count: number): Promise<string[]> {
  await view.bringToFront();
  await view.waitUntil(async () => (await view.count(libraryScreen.row)) >= Math.min(count, 10), 'the rows');
  return (await view.texts(libraryScreen.rowTitle)).slice(0, 10);
}
