import type { Article, RawArticle } from '../article/article';
import { canonicalUrl } from '../article/canonical-url';
import type { ImportRequest } from '../library/library';
import type { ImportedArticle } from './read-item';

/** An article with its text, on its way to be made safe: the same way as a page's. */
export function toRawArticle(imported: ImportedArticle, unsafeHtml: string): RawArticle {
  return {
    ...describe(imported),
    canonicalLink: null,
    dir: null,
    unsafeHtml,
    isCut: false,
    dropped: [],
    selectedWords: 0,
    timings: { clone: 0, extract: 0 },
  };
}

/** What the library writes. `safe`: the article with its text, or null where there is none. */
export function toRequest(imported: ImportedArticle, safe: Article | null, savedAt: string): ImportRequest {
  const hasText = safe !== null && safe.wordCount > 0;
  const at = (isSet: boolean) => (isSet ? savedAt : null);
  return {
    article: hasText ? safe : toStub(imported),
    isStub: !hasText,
    tags: imported.tags,
    savedAt,
    readAt: at(imported.isRead),
    archivedAt: at(imported.isArchived),
    starredAt: at(imported.isStarred),
    progress: imported.progress,
    highlights: imported.highlights.map((highlight) => ({
      ...highlight,
      createdAt: highlight.createdAt ?? savedAt,
    })),
    note: imported.note,
    pictures: imported.pictures,
  };
}

function toStub(imported: ImportedArticle): Omit<Article, 'text'> {
  return {
    ...describe(imported),
    canonicalUrl: canonicalUrl(imported.url, null),
    dir: 'ltr',
    html: '',
    wordCount: 0,
    isPreview: false,
    dropped: [],
  };
}

/** What a page says of itself, from what the file says of it. */
function describe(imported: ImportedArticle) {
  const { url, title, siteName, byline, publishedTime, lang, excerpt, image } = imported;
  return {
    url,
    title,
    siteName: siteName || new URL(url).hostname.replace(/^www\./, ''),
    byline,
    publishedTime,
    modifiedTime: null,
    lang,
    excerpt,
    image,
    section: null,
    nextPage: null,
    isUnfinished: false,
    coverage: 1,
  };
}
