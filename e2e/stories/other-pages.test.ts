import { popupScreen } from '../screens';
import { story } from '../story';

const browserPages = { chromium: 'chrome://version', firefox: 'about:support' };

story('a page that the browser keeps closed', async ({ driver, picture }) => {
  const page = await driver.openPage(browserPages[driver.name]);
  const popup = await driver.clickToolbar(page);
  await popup.waitForText('The browser keeps this page closed');
  await picture(popup, 'popup-restricted');
  await popup.click(popupScreen.openLibrary);
  const library = await driver.findExtensionPage('library.html');
  await library.waitForText('Nothing saved yet');
});

story('a page that is not an article', async ({ clickOn, picture }) => {
  const { popup } = await clickOn('front-page--harbour-wire');
  await popup.waitForText('This doesn’t look like an article');
  await picture(popup, 'popup-not-an-article');
  await popup.click(popupScreen.useAnyway);
  await popup.waitFor(popupScreen.save);
  await popup.waitForText('The router in your hallway is nine years old');
});
