import { readTags } from '../read-tags';
import { type Link, readLinks } from '../text/read-links';
import { readTime } from '../times';
import { toItem } from '../to-item';
import type { ImportFormat } from './import-format';

/** The Netscape bookmark file, which every browser and most services write. Folders become tags. */
export const bookmarksHtml: ImportFormat = {
  name: 'bookmarks-html',
  sniff(opening) {
    if (/<!doctype\s+netscape-bookmark-file/i.test(opening)) return 0.95;
    return /<dl\b/i.test(opening) && /<dt>\s*<a\s[^>]*href=/i.test(opening) ? 0.8 : 0;
  },
  async *read(file) {
    for await (const link of readLinks(file.texts())) {
      // Firefox keeps searches and feeds as links of its own; they are no page, and nobody's loss.
      if (link.href.startsWith('place:')) continue;
      const { attributes } = link;
      yield toItem(`${file.name}:${link.line}`, {
        url: link.href,
        title: link.title,
        excerpt: link.description,
        tags: [...readTags(attributes['tags'], ','), ...subjectsOf(link)],
        savedAt: readTime(attributes['add_date']),
        isRead: attributes['toread'] === '0',
      });
    }
  },
};

/** Where a browser puts what was put nowhere. */
const ownFolders = new Set([
  '',
  'bookmarks',
  'bookmarks bar',
  'bookmarks menu',
  'bookmarks toolbar',
  'other bookmarks',
]);

function subjectsOf({ folders }: Link): string[] {
  return folders
    .filter(({ name, attributes }) => {
      const isBrowsers = 'personal_toolbar_folder' in attributes || 'unfiled_bookmarks_folder' in attributes;
      return !isBrowsers && !ownFolders.has(name.toLowerCase());
    })
    .map(({ name }) => name);
}
