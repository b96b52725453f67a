import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../../..');

/** What makes code, or a tree that may run some, of a text; and code that lies elsewhere. */
const ways = [
  { name: 'eval', pattern: /\beval\s*\(/ },
  { name: 'new Function', pattern: /\bnew\s+Function\b|[^.\w]Function\s*\(/ },
  { name: 'a timer with a text', pattern: /\bset(?:Timeout|Interval)\s*\(\s*['"`]/ },
  { name: 'innerHTML', pattern: /\.(?:innerHTML|outerHTML)\s*\+?=(?!=)/ },
  { name: 'insertAdjacentHTML', pattern: /\.insertAdjacentHTML\s*\(/ },
  { name: 'document.write', pattern: /\bdocument\.writeln?\s*\(/ },
  { name: 'createContextualFragment', pattern: /\bcreateContextualFragment\s*\(/ },
  { name: 'setHTMLUnsafe', pattern: /\b(?:setHTMLUnsafe|parseHTMLUnsafe)\s*\(/ },
  { name: 'srcdoc', pattern: /\.srcdoc\s*=|\bsrcdoc=|'srcdoc',/i },
  { name: 'dangerouslySetInnerHTML', pattern: /\bdangerouslySetInnerHTML\b/ },
  {
    name: 'code of others',
    pattern: /\bimport(?:Scripts)?\s*\(\s*['"`]https?:|<script[^>]+src\s*=\s*["']?(?:https?:)?\/\//,
  },
] as const;

/** Each of them into a tree that nobody sees and in which nothing runs, and why. */
const exceptions: Record<string, string> = {
  'lib/article/sanitise.ts: innerHTML': 'asked how it would be written, after it was made safe',
  'lib/article/restore-block.ts: innerHTML': 'made safe in the same line',
  'lib/article/steps/math.ts: innerHTML': "a template's content is inert",
  'lib/article/steps/pictures.ts: innerHTML': "a template's content is inert",
  'lib/export/epub/chapter.ts: innerHTML': 'escaped, into an inert document',
  'lib/export/epub/chapter.ts: insertAdjacentHTML': 'escaped, into an inert document',
};

/** Places of the extension's own code that make something of a text; and exceptions that are none any more. */
export function findTextAsCode(): string[] {
  const found = sourceFiles().flatMap((file) => {
    const source = withoutComments(readFileSync(path.join(root, file), 'utf8'));
    return ways.filter(({ pattern }) => pattern.test(source)).map(({ name }) => `${file}: ${name}`);
  });
  const stale = Object.keys(exceptions).filter((exception) => !found.includes(exception));
  return [...found.filter((place) => !(place in exceptions)), ...stale.map((exception) => `${exception} is gone`)];
}

function sourceFiles(): string[] {
  return ['lib', 'components', 'entrypoints', 'public'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.(?:tsx?|js|html)$/.test(name) && !/\.test\.tsx?$|\/fixtures\//.test(name)),
  );
}

/** Enough for our own formatting: a comment begins a line or stands behind a blank. */
function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}
