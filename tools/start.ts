/**
 * Shows Offprint at work: `npm start [-- URL or FILE] [--browser firefox]`.
 * With a display, in a window of its own; without one, on the terminal and in out/.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../e2e/drivers/launch';
import { buildExtension, extensionDir } from './browsers/build-extension';
import { browserNames, findBrowser, type BrowserName } from './browsers/find-browser';
import { installBrowsers } from './browsers/install-browsers';
import { choosePage } from './demo/choose-page';
import { showWindow } from './demo/show-window';
import { showWithoutWindow } from './demo/show-without-window';

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
  const page = await choosePage(positionals[0]);
  try {
    const browser = chooseBrowser(values.browser);
    installBrowsers([browser]);
    console.log(`Building Offprint for ${browser} …`);
    buildExtension(browser);
    await show(browser, page.url);
  } finally {
    await page.close();
  }
}

async function show(browser: BrowserName, url: string): Promise<void> {
  const downloadDir = await mkdtemp(path.join(tmpdir(), 'offprint-downloads-'));
  const driver = await launch(browser, {
    extensionDir: extensionDir(browser),
    downloadDir,
    window: hasDisplay ? 'desktop' : 'none',
  });
  try {
    if (hasDisplay) await showWindow(driver, url);
    else await showWithoutWindow(driver, url, { outDir: path.join(import.meta.dirname, '..', 'out'), downloadDir });
  } finally {
    await driver.close();
    await rm(downloadDir, { recursive: true, force: true });
  }
}

/** The one that was asked for, else the one that is there, else Chromium. */
function chooseBrowser(wanted: string | undefined): BrowserName {
  if (wanted === undefined) return browserNames.find((name) => findBrowser(name) !== null) ?? 'chromium';
  const name = browserNames.find((candidate) => candidate === wanted);
  if (!name) throw new Error(`--browser is one of: ${browserNames.join(', ')}.`);
  return name;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
