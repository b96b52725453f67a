import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Driver } from '../../../e2e/drivers/driver';
import { launch } from '../../../e2e/drivers/launch';
import { buildExtension, extensionDir } from '../../browsers/build-extension';
import type { BrowserName } from '../../browsers/find-browser';

/** A fresh browser with Offprint in it, closed afterwards. */
export async function withDriver<Value>(browser: BrowserName, use: (driver: Driver) => Promise<Value>): Promise<Value> {
  buildExtension(browser);
  const downloadDir = await mkdtemp(path.join(tmpdir(), 'offprint-downloads-'));
  const driver = await launch(browser, { extensionDir: extensionDir(browser), downloadDir });
  try {
    return await use(driver);
  } finally {
    await driver.close();
    await rm(downloadDir, { recursive: true, force: true });
  }
}
