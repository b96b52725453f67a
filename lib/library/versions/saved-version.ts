import type { SavedBody, SavedRow } from '../saved-article';

const textFields = [
  'title',
  'siteName',
  'byline',
  'publishedTime',
  'modifiedTime',
  'lang',
  'dir',
  'excerpt',
  'image',
  'wordCount',
  'isPreview',
  'contentHash',
  'pageHash',
  'entitiesVersion',
] as const satisfies (keyof SavedRow)[];

/** What a row says of its text, and not what the reader did with the article. */
type VersionRow = Pick<SavedRow, (typeof textFields)[number]>;

/** A text that a newer copy took the place of, with all that it takes to bring it back. */
export interface SavedVersion {
  articleId: string;
  replacedAt: string;
  /** When it was taken from the page. */
  takenAt: string;
  row: VersionRow;
  body: Omit<SavedBody, 'id'>;
  /** As text-bytes.ts counts. */
  bytes: number;
}

/** What a row says of its versions, so that nobody has to count them. */
export interface RowVersions {
  count: number;
  bytes: number;
}

export function toVersion(row: SavedRow, { id: articleId, ...body }: SavedBody, replacedAt: string): SavedVersion {
  const fields = Object.fromEntries(textFields.map((field) => [field, row[field]])) as VersionRow;
  return { articleId, replacedAt, takenAt: takenAt(row), row: fields, body, bytes: row.textBytes ?? 0 };
}

/** When the text that a row has now was taken from the page. */
export function takenAt(row: Pick<SavedRow, 'takenAt' | 'updatedAt'>): string {
  return row.takenAt ?? row.updatedAt;
}
