import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Downloads } from '../../e2e/downloads';
import type { Driver } from '../../e2e/drivers/driver';
import type { View } from '../../e2e/drivers/view';
import { libraryScreen, popupScreen, readerScreen } from '../../e2e/screens';

/** The whole path where nobody can look: what a reader would see goes to the terminal and into `outDir`. */
export async function showWithoutWindow(
  driver: Driver,
  url: string,
  folders: { outDir: string; downloadDir: string },
): Promise<void> {
  const written: string[] = [];
  const picture = async (view: View, name: string) => {
    const file = path.join(folders.outDir, name);
    await view.screenshot(file);
    written.push(file);
  };

  const page = await driver.openPage(url);
  const popup = await driver.clickToolbar(page);
  await popup.waitUntil(
    async () => (await popup.isShown(popupScreen.chip)) || (await popup.isShown('.p-msg')),
    'the article',
    { timeout: 60_000 },
  );
  await picture(popup, 'popup.png');
  if (await popup.isShown('.p-msg')) throw new Error(`${url}: ${await popup.text('.p-msg')}`);
  await popup
    .waitUntil(async () => (await popup.count(popupScreen.mark)) > 0, 'the marks', { timeout: 5_000 })
    .catch(() => {
      // A text without names and figures is one, too.
    });
  await printArticle(popup);

  await popup.click(popupScreen.more);
  await popup.click(popupScreen.download);
  const markdown = await new Downloads(folders.downloadDir).waitForFile('.md');
  await mkdir(folders.outDir, { recursive: true });
  await writeFile(path.join(folders.outDir, markdown.name), markdown.content);
  written.push(path.join(folders.outDir, markdown.name));

  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await picture(popup, 'popup-saved.png');
  await popup.close();

  await driver.restart();
  const library = await driver.openExtensionPage('library.html');
  await driver.setOffline(library, true);
  await library.waitFor(libraryScreen.rowTitle);
  await picture(library, 'library.png');
  await library.click(libraryScreen.rowTitle);
  await library.waitFor(readerScreen.title);
  await picture(library, 'reader.png');
  console.log(`\nSaved, and read again from ${await library.url()} after a restart with the network cut.`);
  console.log(`Written:\n${written.map((file) => `  ${path.relative(process.cwd(), file)}`).join('\n')}`);
}

async function printArticle(popup: View): Promise<void> {
  const title = await popup.text(popupScreen.title);
  const facts = [await popup.text(popupScreen.site), ...(await popup.texts(`${popupScreen.facts} span`))];
  const text = await popup.text(popupScreen.text);
  console.log(`\n${title}\n${facts.join(' · ')}\n\n${text.trim()}\n`);
  for (const { type, label } of await readLegend(popup)) {
    const names = new Set(await popup.texts(`${popupScreen.mark}[data-type="${type}"]`));
    console.log(`${label}: ${[...names].join(', ')}`);
  }
}

function readLegend(popup: View): Promise<{ type: string; label: string }[]> {
  return popup.evaluate(
    (chip) =>
      Array.from(document.querySelectorAll<HTMLElement>(chip), ({ dataset, childNodes }) => ({
        type: dataset['type'] ?? '',
        // Between the drawing and the count stands the name.
        label: Array.from(childNodes, (node) => (node instanceof Text ? node.data : ''))
          .join('')
          .trim(),
      })),
    popupScreen.chip,
  );
}
