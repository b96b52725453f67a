import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultSettings } from './export-settings';
import { fileName, foldFileName, slugName } from './file-name';
import { sampleArticle } from './fixtures/sample-article';
import { toMarkdown } from './to-markdown';

/** What has broken front matter and file names before. */
const fragments = [
  [
    ...'\'"`:#@&*!|>%{}[],?-\\/~=<$^.\n\r\t \u0000\u0007\u001B\u007F\u0085\u00A0\u2028\u2029\u200B\u200F\u202E\uFEFF\uFFFE',
  ],
  '--- ... %% [[ ]] {{ }} {{title}} {{content}} << !!js &a *a |- null yes 0x1F 1_000 2023-02-16 .nan'.split(' '),
  'CON aux COM1 lpt9.txt .. ../ C: 华为 שלום ß SS İ ﬁ ﷺ 👩‍👩‍👧 🇬🇧 e\u0301 q\u0303 \u0345 \uD83D \uDE00'.split(' '),
  [': ', ' #', 'nul '],
].flat();
const nasty = oneof(
  { weight: 3, arbitrary: array(constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: string({ unit: 'grapheme', maxLength: 80 }) },
);
// The same each time; a failure says how to meet it again.
const seed = 2026;

const settings = { ...defaultSettings };
const hugo = { ...defaultSettings, preset: 'hugo' as const };

/** No YAML can hold half a surrogate pair. */
function whole(text: string): string {
  return text.toWellFormed();
}

function yamlOf(note: string): string {
  return /^---\n([^]*?)\n---\n/.exec(note)?.[1] ?? '';
}

test('10,000 titles and authors parse back equal in two YAML parsers', () => {
  assert(
    property(nasty, array(nasty, { minLength: 8, maxLength: 8 }), nasty, (title, byline, siteName) => {
      const authors = [...new Set(byline)].filter((name) => name !== '').map(whole);
      const article = sampleArticle({ title, byline, siteName, html: '' });
      for (const read of [parse, load] as ((yaml: string) => Record<string, unknown>)[]) {
        const flat = read(yamlOf(toMarkdown(article, settings)));
        expect(flat['title'] ?? '').toBe(whole(title));
        expect(flat['author'] ?? []).toEqual(authors);
        expect(flat['site'] ?? '').toBe(whole(siteName));
        const nested = read(yamlOf(toMarkdown(article, hugo)));
        expect(nested['title'] ?? '').toBe(whole(title));
        expect(nested['params']).toMatchObject(authors.length > 0 ? { author: authors } : {});
      }
    }),
    // Of ten names each.
    { numRuns: 1000, seed },
  );
});

/** Of Windows, macOS and Linux together, and of links in Obsidian. */
// oxlint-disable-next-line no-control-regex -- controls are what no name may have
const forbidden = /[<>:"/\\|?*#^[\]\u0000-\u001F\u007F]|%%|^[\s.~]|[\s.]$/u;
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

test.each([
  ['a name', fileName],
  ['a part of an address', (title: string, taken: Set<string>) => `${slugName(title, taken)}.md`],
])('10,000 titles as %s are valid on three systems, and no two are one file', (_name, nameOf) => {
  const titlesOfLibrary = array(nasty, { minLength: 10_000, maxLength: 10_000 });
  assert(
    property(titlesOfLibrary, (titles) => {
      const taken = new Set<string>();
      const names = titles.map((title) => nameOf(title, taken));
      expect(new Set(names.map(foldFileName)).size).toBe(names.length);
      for (const name of names) {
        const stem = name.slice(0, -'.md'.length);
        expect(stem).not.toMatch(forbidden);
        expect(stem).not.toMatch(device);
        expect(stem).not.toBe('');
        expect(name).toBe(name.normalize('NFC'));
        expect(name.isWellFormed()).toBe(true);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      }
    }),
    // All in one folder. A failure is not made smaller: that would take hours.
    { numRuns: 1, seed, endOnFailure: true },
  );
});
