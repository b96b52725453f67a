import { parse as parseYaml } from 'yaml';
import { readTags } from '../read-tags';
import { field } from '../text/read-json';
import { addressNames, type NoteHead, withoutBrackets } from './note-head';

const frontMatter = /^\uFEFF?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/s;
/** As Offprint writes it for Joplin; Joplin itself puts `updated` before `created`. */
const joplinFields = 'title created updated source author tags';
/** What Hugo shows and does not run, as Offprint writes it: lib/markdown/presets/hugo.ts. */
const shownShortcode = /\{\{([<%])\/\*((?:(?!\{\{)[^])*?)\*\/([>%])\}\}/g;

/** How sure it is that a note that begins so has an address in its front matter. */
export function sniffYamlHead(opening: string): number {
  const [, head = ''] = frontMatter.exec(opening) ?? [];
  if (head === '') return 0;
  return new RegExp(`^\\s*(?:${addressNames.join('|')}):`, 'm').test(head) ? 0.9 : 0.3;
}

/** Front matter: Obsidian's, Joplin's, and Hugo's with its own fields under `params`. */
export function readYamlHead(text: string): NoteHead | 'broken' | null {
  const [whole, yaml] = frontMatter.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return null;
  const properties = readProperties(yaml);
  if (properties === null) return 'broken';
  const params = field(properties, 'params');
  const value = (...names: string[]) =>
    names.flatMap((name) => [field(properties, name), field(params, name)]).find((found) => found !== undefined);
  const words = (...names: string[]) => {
    const found = value(...names);
    return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : '';
  };
  const saved = value('saved');
  const date = value('date');
  const body = text.slice(whole.length);
  const isHugo = typeof field(params, 'words') === 'number';
  return {
    url: addressNames.map((name) => words(name)).find((found) => found !== '') ?? '',
    title: words('title'),
    byline: readTags(value('author', 'authors'), ',').map(withoutBrackets),
    // A page has to have a date for Hugo: of one that gives none it is the day on which it was saved.
    published: value('published') ?? (date === saved ? null : date),
    created: value('created') ?? saved,
    excerpt: words('description'),
    tags: readTags(value('tags'), ',').map((tag) => tag.replace(/^#/, '')),
    siteName: words('site'),
    lang: words('lang'),
    ownMarks: isHugo ? 'tags' : isOwn(properties, yaml) ? 'equals' : null,
    body: isHugo ? withShortcodes(body) : body,
  };
}

/** Nobody else says how many words there are; and for Joplin, whose fields are fixed, by their order. */
function isOwn(properties: unknown, yaml: string): boolean {
  if (typeof field(properties, 'words') === 'number') return true;
  const names = Object.keys(properties ?? {});
  const order = joplinFields.split(' ').filter((name) => names.includes(name));
  return names.join(' ') === order.join(' ') && names.includes('updated') && yaml.startsWith('title: "');
}

function withShortcodes(body: string): string {
  return body
    .replaceAll(shownShortcode, (_whole, open: string, inside: string, end: string) => `{{${open}${inside}${end}}}`)
    .replaceAll('{\u2060{', '{{');
}

/** Null when it is no YAML, or more than a note's: aliases of aliases of aliases fill the memory. */
function readProperties(head: string): unknown {
  try {
    return parseYaml(head, { schema: 'core', maxAliasCount: 10, logLevel: 'silent' }) as unknown;
  } catch {
    return null;
  }
}
