import { readTags } from '../read-tags';
import { readTime } from '../times';
import { csvFormat } from './csv-format';

const isTrue = (cell: string) => /^true$/i.test(cell);

/** `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last Interaction Date,File Id`. */
export const matterCsv = csvFormat({
  name: 'matter-csv',
  columns: ['url', 'in queue', 'word count'],
  read: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    byline: readTags(cell('author'), ','),
    siteName: cell('publisher'),
    tags: readTags(cell('tags'), /[,;]/),
    savedAt: readTime(cell('last interaction date')),
    isRead: isTrue(cell('read')),
    isArchived: !isTrue(cell('in queue')),
    isStarred: isTrue(cell('favorited')),
  }),
  lacksHighlights: (cell) => Number(cell('highlight count')) > 0,
});
