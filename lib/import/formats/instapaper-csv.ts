import { toHighlights } from '../highlights/to-highlight';
import { readTags } from '../read-tags';
import { readTime } from '../times';
import { csvFormat } from './csv-format';

/** Folders that say how far an article is, and are no subject. */
const states = new Set(['', 'unread', 'archive', 'starred']);

/** `URL,Title,Selection,Folder`, later with `Timestamp`, later with `Tags`. */
export const instapaperCsv = csvFormat({
  name: 'instapaper-csv',
  columns: ['url', 'title', 'selection', 'folder'],
  read(cell) {
    const folder = cell('folder').trim();
    const state = folder.toLowerCase();
    return {
      url: cell('url'),
      title: cell('title'),
      excerpt: cell('selection'),
      // What was selected on the page when it was saved.
      highlights: toHighlights([{ quote: cell('selection') }]),
      tags: [...readTags(cell('tags'), ','), ...(states.has(state) ? [] : [folder])],
      savedAt: readTime(cell('timestamp')),
      isArchived: state === 'archive',
      isRead: state === 'archive',
      isStarred: state === 'starred',
    };
  },
});
