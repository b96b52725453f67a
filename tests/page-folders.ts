import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Expectation } from './expectation';

const pagesDir = path.join(import.meta.dirname, 'pages');

export interface PageFolder {
  /** `<kind>--<site>`. */
  name: string;
  expected: Expectation;
  readHtml(): string;
}

/** The pages of tests/pages that say what is expected of them; the others belong to a story of e2e/. */
export function listPageFolders(): PageFolder[] {
  return readdirSync(pagesDir)
    .toSorted()
    .filter((name) => existsSync(path.join(pagesDir, name, 'expected.json')))
    .map((name) => {
      const read = (file: string): string => readFileSync(path.join(pagesDir, name, file), 'utf8');
      return { name, expected: JSON.parse(read('expected.json')) as Expectation, readHtml: () => read('page.html') };
    });
}
