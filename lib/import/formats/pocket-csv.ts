import { readTags } from '../read-tags';
import { readTime } from '../times';
import { csvFormat } from './csv-format';

/** `title,url,time_added,tags,status`, some with `cursor`; large ones are a zip of `part_000000.csv` and so on. */
export const pocketCsv = csvFormat({
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
