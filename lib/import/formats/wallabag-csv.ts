import { readTags } from '../read-tags';
import { readTime } from '../times';
import { csvFormat } from './csv-format';

/** `Title;URL;Content;Tags;MIME Type;Language;Creation date`. It says nothing of what was read. */
export const wallabagCsv = csvFormat({
  name: 'wallabag-csv',
  columns: ['title', 'url', 'tags', 'creation date'],
  delimiter: ';',
  read: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    unsafeHtml: cell('content'),
    tags: readTags(cell('tags'), ','),
    lang: cell('language') || null,
    savedAt: readTime(cell('creation date')),
  }),
});
