import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { StepName } from '../../lib/article/pipeline';
import { buildExtension, extensionDir } from '../browsers/build-extension';
import { PageTab } from './page-tab';

/** The product's own content script, as executeScript runs it: the file's last value is the answer. */
export function builtContentScript(): string {
  buildExtension('chromium');
  return readFileSync(path.join(extensionDir('chromium'), 'content-scripts', 'extract.js'), 'utf8');
}

/** The same extractor with steps switched off, which the product never does. */
export interface SteppedScript {
  stepNames: StepName[];
  without: (steps: readonly StepName[]) => string;
}

export async function bundleContentScript(): Promise<SteppedScript> {
  const script = await bundleForPage('extract-without.ts');
  // The steps can be loaded where there is a document, and nowhere else.
  const tab = await PageTab.open();
  const stepNames = (await tab.evaluate<StepName[]>(`${script};stepNames`)) ?? [];
  await tab.close();
  return { stepNames, without: (steps) => `${script};extractWithout(${JSON.stringify(steps)})` };
}

/** A file of this folder, or a path from here, as one script for the browser. */
export async function bundleForPage(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(import.meta.dirname, file)],
    loader: { '.bin': 'binary' },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  return outputFiles[0]!.text;
}
