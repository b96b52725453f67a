import { readTags } from '../read-tags';
import { readTime } from '../times';
import { csvFormat } from './csv-format';

/** Readwise Reader: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`. */
export const readerCsv = csvFormat({
  name: 'reader-csv',
  columns: ['url', 'document tags', 'saved date', 'location'],
  read(cell) {
    const progress = Number.parseFloat(cell('reading progress')) || 0;
    const isArchived = cell('location') === 'archive';
    return {
      url: cell('url'),
      title: cell('title'),
      tags: readTags(cell('document tags'), ','),
      savedAt: readTime(cell('saved date')),
      // Some exports count to 1, some to 100.
      progress: progress > 1 ? progress / 100 : progress,
      isArchived,
      isRead: isArchived || progress > 0,
    };
  },
});
