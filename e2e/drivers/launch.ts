import type { BrowserName } from '../../tools/browsers/find-browser';
import { ChromiumDriver } from './chromium';
import type { Driver, LaunchOptions } from './driver';
import { FirefoxDriver } from './firefox';

/** Starts a browser with Offprint in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'chromium' ? ChromiumDriver.launch(options) : FirefoxDriver.launch(options);
}
