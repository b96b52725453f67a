import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.join(import.meta.dirname, '..');

/** `* + *`, `input:checked + span`: what is before the sign has no class, no attribute and no id. */
const broadSibling = /(?:^|[\s>])(?:\*|[a-z][a-z0-9]*|:[a-z-]+)(?::[a-z-]+)*\s*[+~]\s*(?:\*|span|div|a|p|svg)(?![\w-])/;

function cssFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
}

/**
 * With such a rule on a page every element that comes or goes has its siblings, or all of that name inside them, styled
 * anew: of the library's list, which scrolls by rows that come and go, a thousand elements in place of sixty a frame.
 */
test('no rule for siblings concerns every element', () => {
  const broad = cssFiles().flatMap((file) => {
    const rules = readFileSync(path.join(folder, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    return [...rules.matchAll(/([^{}]+)\{/g)]
      .flatMap(([, selectors]) => selectors!.split(','))
      .filter((selector) => broadSibling.test(selector.trim()))
      .map((selector) => `${file}: ${selector.trim()}`);
  });
  expect(broad).toEqual([]);
});
