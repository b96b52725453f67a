import { addressNames, type NoteHead, withoutBrackets } from './note-head';

const block = /^\uFEFF?(?:(?:- |  )?[\w-]+::(?: .*)?(?:\n|$))+/;
const property = /^(?:- |  )?([\w-]+)::(.*)$/;
/** Links and plain words may stand side by side. */
const item = /\[\[([^[\]]*)\]\]|[^,[\]]+/g;

/** How sure it is that a note that begins so is a page of Logseq with an address. */
export function sniffPropertyHead(opening: string): number {
  const properties = readProperties(opening);
  if (properties.size === 0) return 0;
  return addressNames.some((name) => properties.has(name)) ? 0.9 : 0.3;
}

/** `key:: value`, the first block of a page of Logseq, with lists of page links. */
export function readPropertyHead(text: string): NoteHead | null {
  const properties = readProperties(text);
  if (properties.size === 0) return null;
  const words = (name: string) => properties.get(name) ?? '';
  const items = (name: string) =>
    Array.from(words(name).matchAll(item), ([written, linked]) => (linked ?? written).trim()).filter(Boolean);
  return {
    url: addressOf(addressNames.map(words).find((found) => found !== '') ?? ''),
    title: words('title'),
    byline: items('author'),
    published: withoutBrackets(words('published') || words('date')),
    created: withoutBrackets(words('created')),
    excerpt: words('description'),
    tags: items('tags').map((tag) => tag.replace(/^#/, '')),
    siteName: withoutBrackets(words('site')),
    lang: words('lang'),
    // Nobody else counts words.
    ownMarks: /^\d+$/.test(words('words')) ? 'equals' : null,
    body: text.slice(block.exec(text)?.[0].length),
  };
}

function readProperties(text: string): Map<string, string> {
  const lines = (block.exec(text)?.[0] ?? '').replace('\uFEFF', '').split('\n');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name, value] = property.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()]];
    }),
  );
}

/** `[title](address)` leads there as well. */
function addressOf(written: string): string {
  return /^\[[^\]]*\]\((\S+)\)$/.exec(written)?.[1] ?? written;
}
