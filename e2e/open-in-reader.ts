import type { View } from './drivers/view';
import { popupScreen, readerScreen } from './screens';
import type { Scene } from './story';

/** Saves one of the pages of tests/pages, once `prepare` has changed it, and opens the copy in the reader. */
export async function openInReader(
  { driver, pages }: Scene,
  name: string,
  prepare: (page: View) => Promise<unknown> = async () => {},
): Promise<View> {
  const page = await driver.openPage(pages.url(`${name}/`));
  await prepare(page);
  const popup = await driver.clickToolbar(page);
  await popup.waitFor(popupScreen.text);
  await popup.click(popupScreen.save);
  await popup.waitFor(popupScreen.done);
  await popup.click(popupScreen.openReader);
  const reader = await driver.findExtensionPage('reader.html');
  await reader.waitFor(readerScreen.mark);
  // Faces that come later move what is about to be clicked.
  await reader.evaluate(async () => {
    await document.fonts.ready;
  });
  return reader;
}
