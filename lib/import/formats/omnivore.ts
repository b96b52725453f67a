import { readQuotes } from '../highlights/read-quotes';
import { readTags } from '../read-tags';
import type { SourceFile } from '../source/source-file';
import { field } from '../text/read-json';
import { readWhole } from '../text/read-text';
import { readTime } from '../times';
import { toItem } from '../to-item';
import { jsonFormat } from './json-format';

const longestText = 20_000_000;

/** `metadata_*.json` with `content/<slug>.html` and `highlights/<slug>.md` beside them. */
export const omnivore = jsonFormat({
  name: 'omnivore',
  begins: '[',
  fields: ['slug', 'savedAt', 'url'],
  path: '$.*',
  companions: /^(?:.*\/)?(?:content|highlights)\/[^/]*$/,
  async *read(entry, place, files) {
    const slug = field(entry, 'slug');
    const state = String(field(entry, 'state') ?? '');
    const progress = Number(field(entry, 'readingProgress')) / 100 || 0;
    const content = typeof slug === 'string' ? findBeside(files, place, `content/${slug}.html`) : undefined;
    const marked = typeof slug === 'string' ? findBeside(files, place, `highlights/${slug}.md`) : undefined;
    const isArchived = /archived/i.test(state);
    yield toItem(place, {
      url: field(entry, 'url'),
      title: field(entry, 'title'),
      excerpt: field(entry, 'description'),
      byline: readTags(field(entry, 'author'), ','),
      tags: readTags(field(entry, 'labels'), ','),
      savedAt: readTime(field(entry, 'savedAt')),
      publishedTime: readTime(field(entry, 'publishedAt')),
      image: (field(entry, 'thumbnail') as string | null | undefined) ?? null,
      progress,
      isArchived,
      isRead: isArchived || progress > 0,
      unsafeHtml: content && (await readContent(content)),
      ...(marked && readQuotes(await readContent(marked))),
    });
  },
});

/** Beside the metadata, wherever the zip or the folder has put both. */
function findBeside(files: ReadonlyMap<string, SourceFile>, place: string, name: string): SourceFile | undefined {
  const folder = place.includes('/') ? place.slice(0, place.lastIndexOf('/') + 1) : '';
  return files.get(folder + name);
}

async function readContent(file: SourceFile): Promise<string> {
  return (await readWhole(file, longestText))?.text ?? '';
}
