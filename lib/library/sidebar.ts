import type { EntityType } from '../entities/entity';
import type { ListName } from './view';

export interface NamedCount {
  name: string;
  /** In how many articles. */
  count: number;
}

export interface EntityCount {
  id: string;
  type: EntityType;
  name: string;
  count: number;
}

/** What can be chosen beside the list, from counters alone. */
export interface Sidebar {
  lists: Record<ListName, number>;
  /** All, A to Z. */
  tags: NamedCount[];
  /** Those with most articles, 50 at most. */
  sites: NamedCount[];
  /** Those in two articles or more that are not hidden, most first, 50 at most. */
  entities: EntityCount[];
}

/** An entity as its own page shows it. */
export interface SavedEntityView {
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
  articleCount: number;
  isHidden: boolean;
}
