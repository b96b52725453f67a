import type { EntityType } from '../../entities/entity';
import type { SavedRow } from '../../library/saved-article';

/** What the index asks of the library; lib/library's door answers it, and tests do. */
export interface LibraryReader {
  readRev(): Promise<number>;
  /** Calls back with the number of the last change, now and after each. Returns what ends it. */
  watchRev(onChange: (rev: number) => void, onError: (error: unknown) => void): () => void;
  readRowsAfter(
    rev: number,
    limit: number,
  ): Promise<{ rows: SavedRow[]; gone: string[]; rev: number; isLast: boolean }>;
  readTexts(ids: string[]): Promise<Map<string, LibraryText>>;
  /** How many articles there are outside the trash. */
  countArticles(): Promise<number>;
  /** The ids of the entities, of that type or of any, that the reader gave this name. */
  findEntities(name: string, type: EntityType | null): Promise<string[]>;
  /** What merged entities have become, by their ids; an article's own entities stay as its body has them. */
  readMerges(): Promise<ReadonlyMap<string, string>>;
  /** As the reader knows them; hidden ones and those that are gone are left out. */
  describeEntities(ids: string[]): Promise<Map<string, { type: EntityType; name: string }>>;
}

export interface LibraryText {
  contentHash: string;
  html: string;
  /** What the reader wrote about the article and on its highlights, each from a new line. */
  notes: string;
  entities: IndexedEntity[];
}

export interface IndexedEntity {
  id: string;
  type: EntityType;
  names: string[];
  mentions: number;
}
