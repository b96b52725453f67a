import { parse as parseYaml } from 'yaml';
import { takeMarks } from '../highlights/take-marks';
import { type QuoteWithNote, takeNotes } from '../highlights/take-notes';
import { toHighlights } from '../highlights/to-highlight';
import { PicturesBeside } from '../pictures-beside';
import { failed } from '../read-item';
import { readTags } from '../read-tags';
import { markdownToHtml, parseMarkdown } from '../text/markdown-to-html';
import { field } from '../text/read-json';
import { readTime } from '../times';
import { toItem } from '../to-item';
import type { ImportFormat } from './import-format';

const longestNote = 20_000_000;

/** What notes call the address of their page: ours and Obsidian Web Clipper's first. */
const addressNames = ['source', 'url', 'link'];
const frontMatter = /^\uFEFF?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/s;

/** A note a file, with front matter: as Offprint and Obsidian Web Clipper write it. */
export const markdown: ImportFormat = {
  name: 'markdown',
  sniff(opening) {
    const [, head = ''] = frontMatter.exec(opening) ?? [];
    if (head === '') return 0;
    return addressNames.some((name) => new RegExp(`^${name}:`, 'm').test(head)) ? 0.9 : 0.3;
  },
  async *read(file, files) {
    let text = '';
    for await (const part of file.texts()) {
      text += part;
      if (text.length > longestNote) return yield failed(file.name, 'too-large');
    }
    const [whole, head] = frontMatter.exec(text) ?? [];
    if (whole === undefined || head === undefined) return yield failed(file.name, 'no-address');
    const properties = readProperties(head);
    if (properties === null) return yield failed(file.name, 'broken', head);
    const value = (name: string) => field(properties, name);
    const words = (name: string) => {
      const found = value(name);
      return typeof found === 'string' ? found : '';
    };
    const name = file.name.slice(file.name.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|txt)$/i, '');
    const url = addressNames.map(value).find((found) => typeof found === 'string' && found !== '');
    const beside = typeof url === 'string' && URL.canParse(url) ? new PicturesBeside(file.name, files, url) : null;
    const { tree, source } = parseMarkdown(text.slice(whole.length));
    // Nobody else says how many words there are.
    const { note, quotes } = typeof value('words') === 'number' ? takeNotes(tree, source) : noNotes;
    const marks = takeMarks(tree);
    const findPicture = async (written: string) => (await beside?.take(written)) ?? null;
    return yield toItem(file.name, {
      url,
      title: words('title') || name,
      byline: readTags(value('author'), ',').map(withoutBrackets),
      publishedTime: readTime(value('published')),
      savedAt: readTime(value('created')),
      excerpt: words('description'),
      tags: readTags(value('tags'), ',').map((tag) => tag.replace(/^#/, '')),
      siteName: words('site'),
      lang: words('lang') || null,
      unsafeHtml: await markdownToHtml(tree, findPicture),
      pictures: beside?.pictures ?? [],
      note,
      highlights: toHighlights(joinMarks(marks, quotes)),
    });
  },
  companions: /(?:^|\/)\.obsidian\/|\.(?:png|jpe?g|gif|webp|avif|svg|pdf|json|base|canvas)$/i,
};

const noNotes: ReturnType<typeof takeNotes> = { note: '', quotes: [] };

/** One that has a note is marked in the text, and quoted once more over its note. */
function joinMarks(marks: string[], quotes: QuoteWithNote[]): QuoteWithNote[] {
  const quoted = new Set(quotes.flatMap(({ quote }) => quote.split('\n\n')));
  return [...marks.filter((mark) => !quoted.has(mark)).map((quote) => ({ quote, note: '' })), ...quotes];
}

/** Null when it is no YAML, or more than a note's: aliases of aliases of aliases fill the memory. */
function readProperties(head: string): unknown {
  try {
    return parseYaml(head, { schema: 'core', maxAliasCount: 10, logLevel: 'silent' }) as unknown;
  } catch {
    return null;
  }
}

/** Web Clipper links authors: `[[Ada Example]]`. */
function withoutBrackets(name: string): string {
  return name.replace(/^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$/, '$1');
}
