import { readTags } from '../read-tags';
import { readLinks } from '../text/read-links';
import { readTime } from '../times';
import { toItem } from '../to-item';
import type { ImportFormat } from './import-format';

/** Two lists of links, "Unread" and "Read Archive". */
export const pocketHtml: ImportFormat = {
  name: 'pocket-html',
  sniff: (opening) => (/<title>\s*Pocket Export/i.test(opening) || /<a\s[^>]*time_added=/i.test(opening) ? 0.98 : 0),
  async *read(file) {
    for await (const { line, href, attributes, title, heading } of readLinks(file.texts())) {
      const isArchived = /archive/i.test(heading);
      yield toItem(`${file.name}:${line}`, {
        url: href,
        title,
        tags: readTags(attributes['tags'], ','),
        savedAt: readTime(attributes['time_added']),
        isArchived,
        isRead: isArchived,
      });
    }
  },
};
