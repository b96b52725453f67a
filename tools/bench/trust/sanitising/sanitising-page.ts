import * as fc from 'fast-check';
import { extractArticle } from '../../../../lib/article/extract-article';
import { sanitise } from '../../../../lib/article/sanitise';
import { sanitisedTree } from '../../../../lib/article/show-article';
import { lostStructure } from './lost-structure';
import { randomHtml } from './random-html';

export interface TwiceResult {
  runs: number;
  /** The smallest HTML that was found for which the second pass changes something; null when there is none. */
  counterexample: string | null;
}

declare global {
  /** Sanitises random HTML as a save does and again as the reader does. */
  var sanitiseTwice: (runs: number, seed: number) => TwiceResult;
  /** What a page's article loses of its structure; null when the page holds none. */
  var findLost: (pageHtml: string) => string[] | null;
}

const base = 'https://news.example/story/';

globalThis.sanitiseTwice = (runs, seed) => {
  const details = fc.check(
    fc.property(randomHtml, (html) => findChange(html) === null),
    { numRuns: runs, seed },
  );
  const found = details.counterexample?.[0] ?? null;
  return {
    runs: details.numRuns,
    counterexample: found === null ? null : `${JSON.stringify(found)}: ${findChange(found)}`,
  };
};

/** What a second pass does to HTML that was made safe: each of them must leave it as it is. */
function findChange(html: string): string | null {
  const once = sanitise(html, base);
  const passes = {
    'sanitised again': sanitise(once, 'https://elsewhere.example/'),
    shown: sanitisedTree(once).innerHTML,
    parsed: parsed(once),
  };
  for (const [name, again] of Object.entries(passes))
    if (again !== once) return `${name}: ${JSON.stringify(once)} became ${JSON.stringify(again)}`;
  return null;
}

function parsed(html: string): string {
  const box = document.implementation.createHTMLDocument('').createElement('div');
  // Inert: it is looked at and not shown.
  box.innerHTML = html;
  return box.innerHTML;
}

globalThis.findLost = (pageHtml) => {
  const page = new DOMParser().parseFromString(pageHtml, 'text/html');
  const result = extractArticle(page, { mode: 'anyway' });
  if (result.status !== 'found') return null;
  const before = new DOMParser().parseFromString(result.article.unsafeHtml, 'text/html').body;
  return lostStructure(before, sanitisedTree(sanitise(result.article.unsafeHtml, base)));
};
