import { readLabelled } from '../highlights/read-labelled';
import { readTags } from '../read-tags';
import { readTime } from '../times';
import { csvFormat } from './csv-format';

/** `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`. A folder is a subject, but for these. */
const noSubject = new Set(['', 'unsorted', 'all']);

export const raindropCsv = csvFormat({
  name: 'raindrop-csv',
  columns: ['title', 'excerpt', 'url', 'folder', 'created'],
  read(cell) {
    const folder = cell('folder').trim();
    return {
      url: cell('url'),
      title: cell('title'),
      excerpt: cell('excerpt'),
      note: cell('note'),
      highlights: readLabelled(cell('highlights')),
      image: cell('cover') || null,
      tags: [...readTags(cell('tags'), ','), ...(noSubject.has(folder.toLowerCase()) ? [] : [folder])],
      savedAt: readTime(cell('created')),
      isStarred: /^(?:1|true)$/i.test(cell('favorite')),
    };
  },
});
