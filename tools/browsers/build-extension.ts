import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './find-browser';

const root = path.join(import.meta.dirname, '..', '..');

/** What a build is made of: when none of it is newer, the last build is still good. */
const sources = [
  'assets',
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'package-lock.json',
  'wxt.config.ts',
].map((name) => path.join(root, name));

/** The folder that holds the built extension, for a browser to load. */
export function extensionDir(browser: BrowserName): string {
  return path.join(root, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/** Builds the extension for one browser, unless nothing has changed since the last build. */
export function buildExtension(browser: BrowserName): void {
  if (isFresh(browser)) return;
  const wxt = path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [wxt, 'build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])];
  try {
    // Vitest sets NODE_ENV to test, and React's development build would come into the extension with it.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const said =
      error instanceof Error && 'stdout' in error && 'stderr' in error ? `${error.stdout}${error.stderr}` : '';
    throw new Error(`Building the extension for ${browser} failed:\n${said}`, { cause: error });
  }
}

function isFresh(browser: BrowserName): boolean {
  const manifest = path.join(extensionDir(browser), 'manifest.json');
  return existsSync(manifest) && newestChange() < statSync(manifest).mtimeMs;
}

function newestChange(): number {
  const files = sources.filter(existsSync).flatMap((source) => [source, ...contents(source)]);
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

function contents(source: string): string[] {
  if (!statSync(source).isDirectory()) return [];
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => path.join(source, name));
}
