import { type ImportedHighlight, toHighlights } from '../highlights/to-highlight';
import { failed } from '../read-item';
import { readTags } from '../read-tags';
import { field, isYes } from '../text/read-json';
import { readTime } from '../times';
import { toItem } from '../to-item';
import { jsonFormat } from './json-format';

/** Karakeep, once Hoarder: links, notes and files in one list. Only links are articles. */
export const karakeep = jsonFormat({
  name: 'karakeep',
  begins: '{',
  fields: ['bookmarks', 'createdAt', 'content'],
  path: '$.bookmarks.*',
  read(bookmark, place) {
    const content = field(bookmark, 'content');
    const title = field(bookmark, 'title');
    if (field(content, 'type') !== 'link') return [failed(place, 'not-kept', String(title ?? ''))];
    const isArchived = isYes(field(bookmark, 'archived'));
    return [
      toItem(place, {
        url: field(content, 'url'),
        title,
        excerpt: field(content, 'description'),
        note: field(bookmark, 'note'),
        highlights: highlightsOf(field(bookmark, 'highlights')),
        tags: readTags(field(bookmark, 'tags'), ','),
        savedAt: readTime(field(bookmark, 'createdAt')),
        isArchived,
        isRead: isArchived,
        isStarred: isYes(field(bookmark, 'favourited')),
      }),
    ];
  },
});

/** Its own interface gives them, and so do programs that write its form. */
function highlightsOf(highlights: unknown): ImportedHighlight[] {
  const list: unknown[] = Array.isArray(highlights) ? highlights : [];
  return toHighlights(
    list.map((highlight) => ({
      quote: field(highlight, 'text'),
      note: field(highlight, 'note'),
      color: field(highlight, 'color'),
      createdAt: field(highlight, 'createdAt'),
    })),
  );
}
