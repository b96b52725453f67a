/** The lists that an article stands in by what the reader did with it. `inbox`: everything that is not archived. */
export type ListName = 'inbox' | 'all' | 'unread' | 'reading' | 'archived' | 'starred' | 'trash';

/** Something that can be listed. */
export type View =
  | { kind: 'list'; list: ListName }
  | { kind: 'tag'; tag: string }
  | { kind: 'site'; site: string }
  | { kind: 'entity'; id: string };

export type SortBy = 'saved' | 'published' | 'length' | 'title';

/** Saved, published: newest first. Length: longest first. Title: A to Z. Turned round by isReversed. */
export interface Sort {
  by: SortBy;
  isReversed: boolean;
}

export interface RowKey {
  id: string;
  savedAt: string;
}

/** The order of a view as far as it is known. `total` is right from the first moment (a counter); keys come in growing parts, the first 200 at once. */
export interface Order {
  keys: readonly RowKey[];
  total: number;
  isComplete: boolean;
}
