import { type ImportedHighlight, toHighlights } from '../highlights/to-highlight';
import { readTags } from '../read-tags';
import { field, isYes } from '../text/read-json';
import { readTime } from '../times';
import { toItem } from '../to-item';
import { jsonFormat } from './json-format';

/** A list of entries with their text. Versions write booleans as `true` or 1, times as `+0200` or `+02:00`. */
export const wallabagJson = jsonFormat({
  name: 'wallabag-json',
  begins: '[',
  fields: ['is_archived', 'url'],
  path: '$.*',
  read(entry, place) {
    const text = (name: string) => {
      const value = field(entry, name);
      return typeof value === 'string' ? value : null;
    };
    const isArchived = isYes(field(entry, 'is_archived'));
    return [
      toItem(place, {
        url: field(entry, 'url'),
        title: field(entry, 'title'),
        unsafeHtml: field(entry, 'content'),
        tags: readTags(field(entry, 'tags'), ','),
        savedAt: readTime(field(entry, 'created_at')),
        publishedTime: readTime(field(entry, 'published_at')),
        byline: readTags(field(entry, 'published_by'), ','),
        lang: text('language')?.replace('_', '-') ?? null,
        siteName: text('domain_name') ?? '',
        image: text('preview_picture'),
        isArchived,
        isRead: isArchived,
        isStarred: isYes(field(entry, 'is_starred')),
        highlights: annotationsOf(field(entry, 'annotations')),
      }),
    ];
  },
});

function annotationsOf(annotations: unknown): ImportedHighlight[] {
  const list: unknown[] = Array.isArray(annotations) ? annotations : [];
  return toHighlights(
    list.map((annotation) => ({
      quote: field(annotation, 'quote'),
      note: field(annotation, 'text'),
      createdAt: field(annotation, 'created_at'),
    })),
  );
}
