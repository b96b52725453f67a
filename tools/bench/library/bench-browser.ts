import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { buildExtension, extensionDir } from '../../browsers/build-extension';
import { chromiumArgs } from '../../browsers/chromium-args';
import { findBrowser, howToInstall } from '../../browsers/find-browser';

// Made-up libraries are kept between runs: 50,000 articles take minutes to write. The path gives the extension its id.
export const kept = path.join(tmpdir(), 'offprint-bench-library');

export interface BenchBrowser {
  browser: Browser;
  /** A fresh page of the extension: the one with the script in it, or one of Offprint's own where those are there. */
  openPage(address?: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
}

/**
 * An extension whose library holds so many articles once it is filled. It has a page with the script in it and nothing
 * else, or with `isWhole` all of the built Offprint besides.
 */
export async function openBenchBrowser(script: string, articles: number, isWhole = false): Promise<BenchBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const folder = path.join(kept, 'extension');
  const name = `bench-${path.basename(script, '.ts')}`;
  await makeExtension(folder, script, name, isWhole);
  const browser = await launch({
    executablePath,
    pipe: true,
    userDataDir: path.join(kept, `profile-${articles}`),
    enableExtensions: [folder],
    args: chromiumArgs,
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: 600_000,
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const base = `chrome-extension://${new URL(worker.url()).host}/`;
  return {
    browser,
    async openPage(address = `${name}.html`, prepare) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error));
      // tsx puts __name() around inner functions, also of those that are handed over to the page.
      await page.evaluateOnNewDocument('globalThis.__name = (value) => value;');
      await prepare?.(page);
      await page.goto(`${base}${address}`, { waitUntil: 'load' });
      return page;
    },
  };
}

/** In a folder that another benchmark may be using: what each needs has a name of its own. */
async function makeExtension(folder: string, script: string, name: string, isWhole: boolean): Promise<void> {
  mkdirSync(folder, { recursive: true });
  if (isWhole) {
    buildExtension('chromium');
    cpSync(extensionDir('chromium'), folder, { recursive: true });
  } else {
    const manifest = {
      manifest_version: 3,
      name: 'bench',
      version: '1',
      permissions: ['unlimitedStorage'],
      background: { service_worker: 'worker.js' },
    };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(path.join(folder, 'worker.js'), '');
  }
  const page = `<!doctype html><meta charset="utf-8"><body><script src="${name}.js"></script>`;
  writeFileSync(path.join(folder, `${name}.html`), page);
  await build({ entryPoints: [script], outfile: path.join(folder, `${name}.js`), bundle: true, format: 'iife' });
}
