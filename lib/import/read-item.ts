import type { ImportedHighlight } from './highlights/to-highlight';
import type { ImportedPicture } from './pictures-beside';

/** What another program kept, as it is called by the files in lib/import/formats. */
export const formatNames = [
  'pocket-csv',
  'pocket-html',
  'instapaper-csv',
  'omnivore',
  'wallabag-json',
  'wallabag-csv',
  'raindrop-csv',
  'reader-csv',
  'readwise-highlights',
  'karakeep',
  'linkwarden',
  'matter-csv',
  'bookmarks-html',
  'onetab',
  'markdown',
] as const;
export type FormatName = (typeof formatNames)[number];

/** One article as another program kept it: its fields are checked, its HTML is not safe yet. */
export interface ImportedArticle {
  /** With http or https. */
  url: string;
  title: string;
  /** Empty when the file doesn't say: the address does. */
  siteName: string;
  tags: string[];
  /** ISO 8601 with milliseconds; null when the file doesn't say. */
  savedAt: string | null;
  isRead: boolean;
  isArchived: boolean;
  isStarred: boolean;
  /** 0 to 1. */
  progress: number;
  byline: string[];
  publishedTime: string | null;
  lang: string | null;
  excerpt: string;
  image: string | null;
  /** Null where the file has addresses only. */
  unsafeHtml: string | null;
  highlights: ImportedHighlight[];
  /** What the reader wrote on it as a whole. */
  note: string;
  /** Files that came with the text. */
  pictures: ImportedPicture[];
}

/** Why a part of a file is not taken. */
export type FailReason =
  | 'no-address'
  /** Of a page that cannot be opened: `javascript:`, `file:`, or no address at all. */
  | 'bad-address'
  /** It doesn't have the parts that the others have. */
  | 'broken'
  | 'too-large'
  | 'cut-off'
  /** A name in a zip that leads out of it. */
  | 'bad-name'
  /** Hundreds of times what was packed: nothing that anybody wrote. */
  | 'bomb'
  | 'unreadable'
  | 'other-kind'
  | 'highlights'
  | 'not-kept';

export interface FailedRow {
  /** File and line, as `part_000000.csv:12`; of files that are not lines, the number of the part. */
  place: string;
  reason: FailReason;
  /** How it begins, for recognising it. */
  text: string;
}

/** What is true of a whole file, beside what is in it. */
export type FileNote = 'windows-1252';

/** Of an article that the file knows by its title only, and by who wrote or printed it. */
export interface TitledHighlight {
  kind: 'highlight';
  place: string;
  title: string;
  by: string[];
  highlight: ImportedHighlight;
}

export type ReadItem =
  | { kind: 'article'; place: string; article: ImportedArticle }
  | TitledHighlight
  | ({ kind: 'failed' } & FailedRow)
  | { kind: 'note'; note: FileNote; place: string };

/** Enough to recognise a row by. */
const shownLength = 200;

export function failed(place: string, reason: FailReason, text = ''): Extract<ReadItem, { kind: 'failed' }> {
  const shown = text.slice(0, shownLength).toWellFormed().replaceAll(/\s+/g, ' ').trim();
  return { kind: 'failed', place, reason, text: shown };
}
