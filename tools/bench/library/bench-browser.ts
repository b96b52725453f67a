import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumArgs } from '../../browsers/chromium-args';
import { findBrowser, howToInstall } from '../../browsers/find-browser';

// Made-up libraries are kept between runs: 50,000 articles take minutes to write. The path gives the extension its id.
export const kept = path.join(tmpdir(), 'offprint-bench-library');

export interface BenchBrowser {
  browser: Browser;
  /** A fresh page of the extension with the script in it. */
  openPage(): Promise<Page>;
}

/** An extension with nothing in it but a page and the script, whose library holds so many articles once it is filled. */
export async function openBenchBrowser(script: string, articles: number): Promise<BenchBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const folder = path.join(kept, 'extension');
  await makeExtension(folder, script);
  const browser = await launch({
    executablePath,
    pipe: true,
    userDataDir: path.join(kept, `profile-${articles}`),
    enableExtensions: [folder],
    args: chromiumArgs,
    protocolTimeout: 600_000,
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const url = `chrome-extension://${new URL(worker.url()).host}/bench.html`;
  return {
    browser,
    async openPage() {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
  };
}

async function makeExtension(folder: string, script: string): Promise<void> {
  // What another benchmark left there would be part of it.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    permissions: ['unlimitedStorage'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'worker.js'), '');
  writeFileSync(
    path.join(folder, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>',
  );
  await build({ entryPoints: [script], outfile: path.join(folder, 'bench.js'), bundle: true, format: 'iife' });
}
