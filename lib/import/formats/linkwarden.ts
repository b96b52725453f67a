import { readTags } from '../read-tags';
import { field } from '../text/read-json';
import { readTime } from '../times';
import { toItem } from '../to-item';
import { jsonFormat } from './json-format';

/** Collections with their links. "Unorganized" is where a link lies that was put nowhere. */
export const linkwarden = jsonFormat({
  name: 'linkwarden',
  begins: '{',
  fields: ['collections', 'links'],
  path: '$.collections.*',
  read(collection, place) {
    const name = field(collection, 'name');
    const links = field(collection, 'links');
    const subject = typeof name === 'string' && name !== 'Unorganized' ? [name] : [];
    return (Array.isArray(links) ? links : []).map((link: unknown, index) =>
      toItem(`${place}.${index + 1}`, {
        url: field(link, 'url'),
        title: field(link, 'name') || field(link, 'description'),
        excerpt: field(link, 'description'),
        tags: [...readTags(field(link, 'tags'), ','), ...subject],
        savedAt: readTime(field(link, 'importDate') ?? field(link, 'createdAt')),
        isStarred: isPinned(link),
      }),
    );
  },
});

function isPinned(link: unknown): boolean {
  const pinnedBy = field(link, 'pinnedBy');
  return Array.isArray(pinnedBy) && pinnedBy.length > 0;
}
