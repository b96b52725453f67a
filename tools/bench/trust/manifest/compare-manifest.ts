import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { extensionDir } from '../../../browsers/build-extension';
import type { BrowserName } from '../../../browsers/find-browser';

type Manifest = Record<string, unknown>;

/** How the built manifest differs from the one that was agreed on, one line each. The version is package.json's. */
export function compareManifest(browser: BrowserName): string[] {
  const root = path.join(import.meta.dirname, '../../../..');
  const { version } = readJson(path.join(root, 'package.json'));
  const agreed: Manifest = { ...readJson(path.join(import.meta.dirname, `golden-${browser}.json`)), version };
  const built = readJson(path.join(extensionDir(browser), 'manifest.json'));
  return [...new Set([...Object.keys(agreed), ...Object.keys(built)])]
    .filter((key) => !isDeepStrictEqual(agreed[key], built[key]))
    .map((key) => `${key}: ${JSON.stringify(built[key])}, agreed: ${JSON.stringify(agreed[key])}`);
}

function readJson(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
