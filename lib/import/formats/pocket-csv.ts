import { toHighlights } from '../highlights/to-highlight';
import type { ReadItem } from '../read-item';
import { readTags } from '../read-tags';
import { field } from '../text/read-json';
import { readTime } from '../times';
import { toItem } from '../to-item';
import { csvFormat } from './csv-format';
import type { ImportFormat } from './import-format';
import { jsonFormat } from './json-format';

/** `title,url,time_added,tags,status`, some with `cursor`; large ones are a zip of `part_000000.csv` and so on. */
const list = csvFormat({
  name: 'pocket-csv',
  columns: ['title', 'url', 'time_added'],
  read: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    tags: readTags(cell('tags'), '|'),
    savedAt: readTime(cell('time_added')),
    isArchived: cell('status') === 'archive',
    isRead: cell('status') === 'archive',
    isStarred: /^(?:1|true)$/i.test(cell('favorite')),
  }),
});

/** What was marked, `annotations/part_000000.json` of the same zip: by the addresses of the list. */
const annotations = jsonFormat({
  name: 'pocket-csv',
  begins: '[',
  fields: ['url', 'highlights', 'quote'],
  path: '$.*',
  read(article, place): ReadItem[] {
    const marks = field(article, 'highlights');
    const highlights = (Array.isArray(marks) ? marks : []).map((mark: unknown) => ({
      quote: field(mark, 'quote'),
      note: field(mark, 'note'),
      createdAt: field(mark, 'created_at'),
    }));
    return [
      toItem(place, {
        url: field(article, 'url'),
        title: field(article, 'title'),
        highlights: toHighlights(highlights),
      }),
    ];
  },
});

export const pocketCsv: ImportFormat = {
  name: 'pocket-csv',
  sniff: (opening) => Math.max(list.sniff(opening), annotations.sniff(opening)),
  async *read(file, files) {
    let opening = '';
    for await (const text of file.texts()) {
      opening += text;
      if (opening.length > 1_000) break;
    }
    yield* (/^\uFEFF?\s*\[/.test(opening) ? annotations : list).read(file, files);
  },
  // Whatever is first says when an article was saved.
  later: /(?:^|\/)annotations\/[^/]*$/,
};
