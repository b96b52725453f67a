import { expect } from 'vitest';
import type { View } from '../drivers/view';
import { popupScreen } from '../screens';
import { story, type Scene } from '../story';

const folder = {
  choose: { css: '.storage button', name: 'Choose a folder…' },
  allow: { css: '.storage button', name: 'Allow' },
  stop: { css: '.storage .set button', name: 'Stop' },
};

story('keep a folder up to date', async (scene) => {
  const { driver, picture } = scene;
  await save(scene, 'brief--harbour-wire');
  const library = await driver.openExtensionPage('library.html#storage');
  await library.waitForText('There is none yet.');
  const isChromium = await library.evaluate(() => 'showDirectoryPicker' in window);
  if (!isChromium) {
    expect(await library.text('.storage')).not.toContain('Keep a folder up to date');
    return;
  }

  // The browser's own window for a folder is no page; a folder of the extension's own files stands in for the chosen one.
  await library.evaluate(() => {
    const state = { picks: 0, permission: 'granted' as PermissionState };
    Object.assign(window, {
      picked: state,
      showDirectoryPicker: async () => {
        state.picks += 1;
        await new Promise((resolve) => setTimeout(resolve, 300));
        return (await navigator.storage.getDirectory()).getDirectoryHandle('My backup', { create: true });
      },
    });
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => state.permission,
      requestPermission: async () => state.permission,
    });
  });
  await library.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.storage button')];
    const choose = buttons.find(({ textContent }) => textContent === 'Choose a folder…')!;
    choose.click();
    choose.click();
  });
  await library.waitForText('“My backup” is up to date');
  expect(await library.evaluate(() => (window as unknown as { picked: { picks: number } }).picked.picks)).toBe(1);
  expect(await listNotes(library)).toHaveLength(1);
  await picture(library, 'folder-kept');

  // What is saved while the library is open comes by itself.
  await save(scene, 'launch--harbour-wire');
  await expect.poll(() => listNotes(library), { timeout: 20_000 }).toHaveLength(2);

  // The browser has forgotten that it may be written to.
  await setPermission(library, 'prompt');
  await save(scene, 'cjk--minato-tech');
  await expect.poll(() => library.texts('.storage button'), { timeout: 20_000 }).toContain('Allow');
  await library.waitForText('The browser asks again before Offprint may write into “My backup”.');
  await picture(library, 'folder-not-allowed');
  await library.click(folder.allow);
  await library.waitForText('The browser asks again');
  expect(await listNotes(library)).toHaveLength(2);
  await setPermission(library, 'granted');
  await library.click(folder.allow);
  await library.waitForText('“My backup” is up to date');
  expect(await listNotes(library)).toHaveLength(3);

  // Remembered by another page, and left with what is in it.
  const again = await driver.openExtensionPage('library.html#storage');
  await again.waitForText('“My backup”');
  await library.click(folder.stop);
  await library.waitFor(folder.choose);
  expect(await listNotes(library)).toHaveLength(3);
});

async function save({ clickOn }: Scene, page: string): Promise<void> {
  const { popup } = await clickOn(page);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.close();
}

function setPermission(library: View, permission: PermissionState): Promise<void> {
  return library.evaluate((state) => {
    (window as unknown as { picked: { permission: PermissionState } }).picked.permission = state;
  }, permission);
}

/** Of articles whose records are there too. */
function listNotes(library: View): Promise<string[]> {
  return library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const kept = await root.getDirectoryHandle('My backup');
    const list = async (name: string) => {
      const inside = (await kept.getDirectoryHandle(name)) as unknown as { keys(): AsyncIterable<string> };
      const names: string[] = [];
      for await (const key of inside.keys()) names.push(key);
      return names.filter((key) => !key.endsWith('.crswap'));
    };
    const [notes, records] = [await list('articles'), await list('records')];
    if (notes.length !== records.length) return [];
    await kept.getFileHandle('offprint.json');
    return notes;
  });
}
