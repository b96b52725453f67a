import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { extensionDir } from '../../browsers/build-extension';
import type { BrowserName } from '../../browsers/find-browser';

const harness = path.join(import.meta.dirname, 'harness');

/** Two copies of the built extension, with the probe in their pages: one as it is, and one whose popup has no React. */
export interface Builds {
  react: string;
  bare: string;
  remove(): void;
}

export async function makeBuilds(browser: BrowserName): Promise<Builds> {
  const folder = mkdtempSync(path.join(tmpdir(), 'offprint-bench-popup-'));
  const [react, bare] = ['react', 'bare'].map((name) => path.join(folder, name)) as [string, string];
  for (const copy of [react, bare]) {
    cpSync(extensionDir(browser), copy, { recursive: true });
    await bundle(path.join(harness, 'probe.ts'), path.join(copy, 'bench'), browser);
    for (const page of ['popup.html', 'reader.html']) change(path.join(copy, page), addProbe);
  }
  await bundle(path.join(harness, 'bare-popup.ts'), path.join(bare, 'bench'), browser);
  change(path.join(bare, 'popup.html'), replaceScript);
  return { react, bare, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** As the product is: minified modules, with the parts that are loaded later in files of their own. */
async function bundle(entry: string, outdir: string, browser: BrowserName): Promise<void> {
  await build({
    entryPoints: [entry],
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    define: { 'import.meta.env.FIREFOX': String(browser === 'firefox') },
  });
}

function change(file: string, apply: (html: string) => string): void {
  writeFileSync(file, apply(readFileSync(file, 'utf8')));
}

function addProbe(html: string): string {
  return html.replace('<script', '<script src="/bench/probe.js"></script><script');
}

function replaceScript(html: string): string {
  const withoutPreloads = html.replaceAll(/<link rel="modulepreload"[^>]*>/g, '');
  return withoutPreloads.replace(/(<script type="module"[^>]* src=")[^"]+/, '$1/bench/bare-popup.js');
}
