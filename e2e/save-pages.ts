import { popupScreen } from './screens';
import type { Scene } from './story';

/** Saves pages of tests/pages one after the other, each by the button and the popup. */
export async function savePages({ clickOn }: Pick<Scene, 'clickOn'>, ...pages: string[]): Promise<void> {
  for (const page of pages) {
    const { popup } = await clickOn(page);
    await popup.click(popupScreen.save);
    await popup.waitFor(popupScreen.done);
    await popup.close();
  }
}
