import path from 'node:path';
import { build } from 'esbuild';
import type { View } from './drivers/view';

declare global {
  /** The text that lib/article takes from the page, without some of its steps. */
  var readWithoutSteps: (steps: string[]) => string;
}

const source = `
  import { extractArticle } from './lib/article/extract-article';
  globalThis.readWithoutSteps = (steps) => {
    let result;
    try {
      result = extractArticle(document, { mode: 'article', without: new Set(steps) });
    } catch (error) {
      return String(error); // as without the clobbering guard
    }
    if (result.status !== 'found') return result.status;
    const body = new DOMParser().parseFromString(result.article.unsafeHtml, 'text/html').body;
    return body.textContent.replace(/\\s+/g, ' ').trim();
  };
`;

let script: Promise<string> | null = null;

/** Extracts in the page itself with steps switched off, as no build of the extension can. */
export async function extractInPage(page: View, without: string[]): Promise<string> {
  script ??= bundle();
  await page.inject(await script);
  return page.evaluate((steps: string[]) => globalThis.readWithoutSteps(steps), without);
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: path.join(import.meta.dirname, '..'), loader: 'ts' },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}
