import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { findViolations } from '../find-violations';
import { faultScreen, libraryScreen, popupScreen } from '../screens';
import { story, type Scene } from '../story';

const title = 'Kestrel Micro launches Breakwater 2, a $79 RISC-V board for home servers';

/** Nothing for axe on this screen, in any theme; a picture of each. */
async function expectClean({ picture }: Scene, view: View, screen: string): Promise<void> {
  expect(await findViolations(view, (theme) => picture(view, `${screen}-${theme}`)), screen).toEqual([]);
}

async function save({ clickOn }: Scene): Promise<{ page: View; popup: View }> {
  const opened = await clickOn('launch--harbour-wire');
  await opened.popup.waitFor(popupScreen.mark);
  await opened.popup.click(popupScreen.save);
  await opened.popup.waitFor(popupScreen.done);
  return opened;
}

story('a library that the browser has lost comes back from its second copy', async (scene) => {
  const { driver } = scene;
  await save(scene);
  // Written by the background: the library was never opened, and this page writes none.
  const panel = await driver.openExtensionPage('sidepanel.html');
  await waitForCopy(panel);
  await panel.close();
  const library = await driver.openExtensionPage('library.html#storage');
  await library.waitForText('Second copy');
  await library.evaluate(() => {
    const deleting = indexedDB.deleteDatabase('offprint');
    return new Promise<void>((resolve) => deleting.addEventListener('success', () => resolve()));
  });
  await driver.restart();

  const again = await driver.openExtensionPage('library.html');
  await again.waitForText('Part of your library is missing. 1 of 1 articles can be restored from the second copy.');
  await expectClean(scene, again, 'axe-library-damaged');
  await again.click(faultScreen.restore);
  await again.waitForText('1 article is back. Nothing that was here was overwritten.');
  await again.waitFor(libraryScreen.rowTitle);
  expect(await again.texts(libraryScreen.rowTitle)).toEqual([title]);
  await expectClean(scene, again, 'axe-library-restored');
  await again.click(faultScreen.close);

  // It is over: nothing is said at the next start.
  await driver.restart();
  const later = await driver.openExtensionPage('library.html');
  await later.waitFor(libraryScreen.rowTitle);
  expect(await later.count(faultScreen.note)).toBe(0);
});

story('where there is no room, nothing is written until there is', async (scene) => {
  const { driver, pages } = scene;
  const { page, popup } = await save(scene);
  await popup.close();
  const library = await driver.openExtensionPage('library.html');
  await library.waitFor(libraryScreen.rowTitle);
  await fill(library);
  await library.waitForText('This browser’s storage is full.');
  await expectClean(scene, library, 'axe-library-full');
  await library.click(libraryScreen.check);
  await library.press('y');
  await driver.openPage(pages.url('launch--harbour-wire/'));
  const second = await driver.clickToolbar(page);
  await second.waitForText('This browser’s storage is full.');
  await expectClean(scene, second, 'axe-popup-full');
  await second.close();

  await library.bringToFront();
  await library.click(faultScreen.tryAgain);
  await library.waitUntil(async () => (await library.count(faultScreen.note)) === 0, 'the note to go');
});

story('a newer Offprint takes the library over from three open tabs', async (scene) => {
  const { driver } = scene;
  await save(scene);
  const views: View[] = [];
  for (let tabs = 0; tabs < 3; tabs += 1) views.push(await driver.openExtensionPage('library.html'));
  for (const view of views) await view.waitFor(libraryScreen.rowTitle);
  const [first] = views;
  const milliseconds = await first!.evaluate(() => {
    const begun = performance.now();
    const opening = indexedDB.open('offprint', 1_000);
    return new Promise<number>((resolve) => {
      opening.addEventListener('success', () => {
        opening.result.close();
        resolve(performance.now() - begun);
      });
    });
  });
  expect(milliseconds).toBeLessThan(1_000);
  for (const view of views) await view.waitForText('Offprint was updated. Reload this page to go on.');
  await expectClean(scene, first!, 'axe-library-outdated');
  await first!.click(faultScreen.reload);
  await first!.waitForText('The library belongs to a newer Offprint');
  await expectClean(scene, first!, 'axe-library-too-new');
});

/** As the first write that finds the disk full tells everybody. */
function fill(view: View): Promise<void> {
  return view.evaluate(async () => {
    type Api = { storage: { session: { set: (items: object) => Promise<void> } } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    await (browser ?? chrome).storage.session.set({ isWriteStopped: true });
    const channel = new BroadcastChannel('offprint-write-stop');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
    channel.postMessage('stopped');
    channel.close();
  });
}

/** It is written a few seconds after the save. */
function waitForCopy(view: View): Promise<void> {
  return view.waitUntil(
    () =>
      view.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const copy = await root.getDirectoryHandle('second-copy', { create: true });
        return copy.getFileHandle('position.json').then(
          () => true,
          () => false,
        );
      }),
    'the second copy',
  );
}
