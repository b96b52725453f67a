import type { Article } from '../lib/article/article';

/** What a reader should get from a page of tests/pages, reviewed by eye: its `expected.json`. */
export interface Expectation {
  /** The complaint that the page is here for. */
  shows: string;
  /** Steps of lib/article/pipeline.ts; without any single one of them the page must fail. */
  steps: string[];
  /** It is about what jsdom lacks: style sheets, shadow roots, frames, forms. Read in e2e/stories/kinds.test.ts. */
  needsBrowser?: boolean;
  /** Nothing to be read as an article; nothing else is expected then. */
  isNoArticle?: boolean;
  /** Fields, as far as they are named here. */
  article?: Partial<Article>;
  /** Words that the text holds, in this order. */
  lines?: string[];
  /** How the text begins and ends, where that is the point. */
  first?: string;
  last?: string;
  /** Words that are not in the text. */
  without?: string[];
  /** Words that are there, and not a second time. */
  once?: string[];
  /** CSS selectors and how many elements fit; `1+` is at least one. */
  elements?: Record<string, number | `${number}+`>;
  /** CSS selectors and the text of every element that fits. */
  texts?: Record<string, string[]>;
}

/** What is wrong with an article, one line each; nothing if it is as expected. */
export function findFaults(expected: Expectation, article: Article, tree: ParentNode): string[] {
  return [
    ...wrongFields(expected.article ?? {}, article),
    ...wrongText(expected, article.text),
    ...wrongElements(expected, tree),
  ];
}

function wrongFields(expected: Partial<Article>, article: Article): string[] {
  return Object.entries(expected)
    .map(([name, value]) => [name, JSON.stringify(value), JSON.stringify(article[name as keyof Article])] as const)
    .filter(([, wanted, found]) => wanted !== found)
    .map(([name, wanted, found]) => `${name} is ${found}, not ${wanted}`);
}

/** The part of an expectation that can be asked of a text on a screen, too. */
export function wrongText({ lines = [], first, last, without = [], once = [] }: Expectation, text: string): string[] {
  const faults: string[] = [];
  let from = 0;
  for (const line of lines) {
    const at = text.indexOf(line, from);
    if (at < 0) faults.push(text.includes(line) ? `out of order: "${line}"` : `missing: "${line}"`);
    else from = at + line.length;
  }
  if (first !== undefined && !text.startsWith(first)) faults.push(`begins: "${text.slice(0, 80)}"`);
  if (last !== undefined && !text.endsWith(last)) faults.push(`ends: "${text.slice(-160)}"`);
  for (const line of without) if (text.includes(line)) faults.push(`too much: "${around(text, line)}"`);
  for (const line of once) {
    const count = text.split(line).length - 1;
    if (count !== 1) faults.push(`${count} times: "${line}"`);
  }
  return faults;
}

function wrongElements({ elements = {}, texts = {} }: Expectation, tree: ParentNode): string[] {
  const faults: string[] = [];
  for (const [selector, wanted] of Object.entries(elements)) {
    const found = tree.querySelectorAll(selector).length;
    const isRight = typeof wanted === 'number' ? found === wanted : found >= Number.parseInt(wanted, 10);
    if (!isRight) faults.push(`${found} × ${selector}, not ${wanted}`);
  }
  for (const [selector, wanted] of Object.entries(texts)) {
    const found = Array.from(tree.querySelectorAll(selector), (element) => (element.textContent ?? '').trim());
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      faults.push(`${selector} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  }
  return faults;
}

const around = (text: string, line: string): string => {
  const at = text.indexOf(line);
  return text.slice(Math.max(0, at - 30), at + line.length + 30).replace(/\s+/g, ' ');
};
