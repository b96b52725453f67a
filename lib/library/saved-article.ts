import type { Article } from '../article/article';
import type { Entity, EntityType } from '../entities/entity';
import type { PictureCount } from '../pictures/picture-state';
import type { SavedPicture } from './pictures/saved-picture';
import type { RowVersions } from './versions/saved-version';

/** The few entities that a row of the list shows, as the article names them. */
export interface RowEntity {
  id: string;
  type: EntityType;
  name: string;
}

export type { ListName } from './view';

/** An index key that sorts by time within a list: IndexedDB allows arrays as elements of a multi-entry index. */
export type ListKey = [list: string, savedAt: string];

/**
 * One row of the list. Thin (about 2 kB): bodies and pictures inside the row make "newest 50" 25 to 100 times slower.
 */
export interface SavedRow {
  /** From the canonical address, so that two tabs saving one article write one row. See article-id.ts. */
  id: string;
  url: string;
  canonicalUrl: string;
  title: string;
  siteName: string;
  byline: string[];
  publishedTime: string | null;
  modifiedTime: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  excerpt: string;
  image: string | null;
  wordCount: number;
  isPreview: boolean;
  /**
   * Only its address is known, from another program's file: the text is empty until the page is saved. Missing where
   * there is a text.
   */
  isStub?: true;
  /** ISO 8601 with milliseconds, unique in the library: lists are paged by it. */
  savedAt: string;
  /** When its text was last replaced by a newer copy; equal to savedAt at first. */
  updatedAt: string;
  /** When its text was taken from the page, where that is not updatedAt: an earlier text was restored. */
  takenAt?: string | null;
  /** Of its earlier texts, see versions/. Missing where there never was one. */
  versions?: RowVersions;
  readAt: string | null;
  archivedAt: string | null;
  starredAt: string | null;
  /** In the trash since; purged after 30 days. */
  deletedAt: string | null;
  /** 0 to 1, how far it was read. */
  progress: number;
  tags: string[];
  rowEntities: RowEntity[];
  /** SHA-256 of the safe HTML, in hex. */
  contentHash: string;
  /**
   * The same of the text as the page gave it, where the reader has put back something that was left out: it tells
   * whether the page has changed since. Null, and missing in older rows, where that is contentHash.
   */
  pageHash?: string | null;
  /** What its body takes, see text-bytes.ts. Missing in rows of schema 1 that have not been renewed yet. */
  textBytes?: number;
  /**
   * The version of the model that found its entities, counted in counters.ts. Null, and missing in older rows, where
   * nobody knows.
   */
  entitiesVersion?: string | null;
  /** How many passages the reader marked in it; and whether anything is written on one of them or on the article. */
  highlightCount?: number;
  hasNote?: boolean;
  /** Of the pictures in its text. Missing in rows from before pictures were kept. */
  pictures?: PictureCount;
  /** There is a thumbnail of its lead picture. */
  hasThumbnail?: boolean;
  /** The library-wide number of the last change; search, backup and sync catch up from it. */
  rev: number;
  /** Compound multi-entry keys: "with this tag, newest first" is one range read. Empty but for `trash` when deleted. */
  stateKeys: ListKey[];
  siteKeys: ListKey[];
  tagKeys: ListKey[];
  /** As the body has them: who reads the articles of an entity asks for all that the reader made one with it. */
  entityKeys: ListKey[];
}

/** What is known of an article and shown beside its text; nothing is listed by it. */
export type ArticleRemarks = Pick<Article, 'section' | 'nextPage' | 'isUnfinished' | 'coverage' | 'dropped'>;

/**
 * The heavy half, in a table of its own. The text is not stored: it is read from the HTML again. Bodies from before the
 * remarks were stored have none: see whole-article.ts.
 */
export interface SavedBody extends Partial<ArticleRemarks> {
  id: string;
  html: string;
  entities: Entity[];
}

/** A saved article, whole, as the reader and the export take it. */
export interface SavedArticle extends ArticleRemarks {
  row: SavedRow;
  html: string;
  entities: Entity[];
  /** In reading order; read for the reader alone. */
  pictures?: SavedPicture[];
}

/** What the popup or the offscreen document hands to the background to save. */
export interface SaveRequest {
  article: Omit<Article, 'text'>;
  entities: Entity[];
  /** The version of the model that found them; null when they could not be found. */
  entitiesVersion: string | null;
  tags?: string[];
  /** Of the text as the page gave it, when the reader has put back something that was left out. */
  pageHash?: string;
}

/** Another text for a saved article: something that was left out is put back, or taken out again. */
export interface ChangeTextRequest extends Pick<Article, 'html' | 'wordCount' | 'excerpt' | 'coverage' | 'dropped'> {
  id: string;
  /** The contentHash of the text that it takes the place of. */
  from: string;
  entities: Entity[];
  entitiesVersion: string | null;
}
