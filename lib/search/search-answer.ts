import type { EntityCount } from '../library/library';
import type { RowKey, Sort, View } from '../library/view';
import type { Filter, SearchQuery } from './query';

/** A stretch of text, and whether it is what was searched for. */
export interface Marked {
  text: string;
  isHit: boolean;
}

export interface SearchHit {
  id: string;
  savedAt: string;
  title: Marked[];
  excerpt: Marked[];
}

/** What could be left out of a query, and how many articles would then be found. */
export type Dropped = { filter: Filter; wouldFind: number } | { word: string; wouldFind: number };

export interface SearchAnswer {
  total: number;
  hits: SearchHit[];
  milliseconds: number;
  /** False while the index is behind: only titles, or not all texts, were searched. */
  isComplete: boolean;
  /** With total 0: what could be left out to find something, best first. */
  drop: Dropped[];
}

export type IndexState =
  | { status: 'starting' }
  /** Another library tab holds the index. */
  | { status: 'waiting' }
  | { status: 'catching-up'; done: number; total: number }
  | { status: 'ready' }
  | { status: 'failed'; reason: string };

/** What the library says of one entity. Articles in the trash do not count. */
export interface EntityOverview {
  articleCount: number;
  mentionCount: number;
  /** By published month, else by that of the save; oldest first, without empty ones. */
  months: { month: string; articles: number; mentions: number }[];
  /** Who it appears with, in how many articles; 20 at most. */
  together: EntityCount[];
  /** The dates of the first and the last article that names it. */
  first: string | null;
  last: string | null;
}

export interface SearchClient {
  search(query: SearchQuery, page: { limit: number; offset: number }): Promise<SearchAnswer>;
  /**
   * Every order but newest saved first, which the library itself knows. By published date, that of the save where there
   * is none, with the date that it goes by.
   */
  order(view: View, sort: Sort): Promise<RowKey[]>;
  /** Everything that is found, for "select all" and export. */
  ids(query: SearchQuery): Promise<string[]>;
  entityOverview(id: string): Promise<EntityOverview>;
  /** In which the articles are written, most first; `en` counts en-GB too, as the filter does. */
  languages(): Promise<{ lang: string; count: number }[]>;
  /** Calls back now and whenever it changes. Returns what ends it. */
  watchState(onState: (state: IndexState) => void): () => void;
  /** Throws the index away and makes it again from the library. */
  rebuild(): Promise<void>;
  size(): Promise<{ bytes: number; where: 'disk' | 'memory' }>;
  close(): void;
}
