import type { Entity } from '../entities/entity';
import { fitAddress } from './article-id';
import type { UnlistedRow } from './list-keys';
import type { SaveRequest } from './saved-article';

/** In characters. A row stays at about 2 kB, and a hostile page cannot make it a megabyte. */
const longest = {
  title: 500,
  excerpt: 300,
  siteName: 100,
  authorName: 100,
  time: 40,
  lang: 35,
  tag: 60,
  entityId: 120,
  entityName: 200,
};
const mostAuthors = 10;
const mostTags = 50;
/** The design shows three. */
const mostRowEntities = 4;

/** What the reader did with an article, which a newer copy of its text leaves alone. */
type ReaderState = Pick<
  UnlistedRow,
  'savedAt' | 'updatedAt' | 'readAt' | 'archivedAt' | 'starredAt' | 'deletedAt' | 'progress' | 'tags' | 'rev'
>;

type RowContent = Omit<UnlistedRow, keyof ReaderState | 'isStub'>;

/** What a row takes from the text; the rest of it is what the page says of itself. */
type RowText = Pick<
  RowContent,
  'excerpt' | 'wordCount' | 'rowEntities' | 'entitiesVersion' | 'contentHash' | 'pageHash'
>;

type RowEntities = Pick<RowText, 'rowEntities' | 'entitiesVersion'>;
type FoundEntities = Pick<SaveRequest, 'entities' | 'entitiesVersion'>;

/** The half of a row that comes from the page. Strings that are too long are cut, not refused. */
export function toRowContent(request: SaveRequest, id: string, contentHash: string): RowContent {
  const { article, pageHash = contentHash } = request;
  return {
    id,
    url: fitAddress(article.url),
    canonicalUrl: fitAddress(article.canonicalUrl),
    title: cut(article.title, longest.title),
    siteName: cut(article.siteName, longest.siteName),
    byline: article.byline.slice(0, mostAuthors).map((name) => cut(name, longest.authorName)),
    publishedTime: article.publishedTime && cut(article.publishedTime, longest.time),
    modifiedTime: article.modifiedTime && cut(article.modifiedTime, longest.time),
    lang: article.lang && cut(article.lang, longest.lang),
    dir: article.dir,
    // Half an address of a picture is none.
    image: article.image === null || fitAddress(article.image) !== article.image ? null : article.image,
    isPreview: article.isPreview,
    ...toRowText(article, request, contentHash, pageHash),
  };
}

export function toRowText(
  { excerpt, wordCount }: Pick<RowText, 'excerpt' | 'wordCount'>,
  found: FoundEntities,
  contentHash: string,
  pageHash: string,
): RowText {
  return {
    excerpt: cut(excerpt, longest.excerpt),
    wordCount,
    ...toRowEntities(found),
    contentHash,
    pageHash: pageHash === contentHash ? null : pageHash,
  };
}

export function toRowEntities({ entities, entitiesVersion }: FoundEntities): RowEntities {
  const rowEntities = entities
    .toSorted((a, b) => b.salience - a.salience)
    .slice(0, mostRowEntities)
    .map(({ id, type, name }) => ({ id, type, name }));
  return { rowEntities, entitiesVersion };
}

export function newReaderState(savedAt: string, tags: string[], rev: number): ReaderState {
  return {
    savedAt,
    updatedAt: savedAt,
    readAt: null,
    archivedAt: null,
    starredAt: null,
    deletedAt: null,
    progress: 0,
    tags: joinTags(tags),
    rev,
  };
}

/** One spelling of white space, each tag once. */
export function joinTags(...lists: string[][]): string[] {
  const tags = lists.flat().map((tag) => cut(tag.trim().replaceAll(/\s+/g, ' '), longest.tag).trim().normalize());
  return [...new Set(tags)].filter((tag) => tag !== '').slice(0, mostTags);
}

/** An entity whose id and name fit an index key; the same in the body as in the row, so that one finds the other. */
export function fitEntity(entity: Entity): Entity {
  return { ...entity, id: cut(entity.id, longest.entityId), name: fitEntityName(entity.name) };
}

export function fitEntityName(name: string): string {
  return cut(name, longest.entityName);
}

function cut(text: string, length: number): string {
  // Not between the two halves of a character outside the basic plane: half of one cannot be written to a file.
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
