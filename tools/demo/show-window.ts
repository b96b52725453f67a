import type { Driver } from '../../e2e/drivers/driver';

/** A window for a reader to try things in; returns when it is closed. */
export async function showWindow(driver: Driver, url: string): Promise<void> {
  await driver.openPage(url);
  console.log(`Opened ${url}`);
  console.log('Click the Offprint button in the toolbar, or press Alt+Shift+O. Close the window to end.');
  await driver.untilClosed();
}
