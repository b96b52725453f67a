import type { SavedRow } from '../../library/saved-article';
import { foldLetters } from '../text/fold';

/** What a doc's flags say, bit by bit. */
export const flags = {
  unread: 1,
  read: 2,
  reading: 4,
  archived: 8,
  starred: 16,
  trash: 32,
  picture: 64,
  note: 128,
  highlight: 256,
} as const;

/** What is still to be read from the body. */
export const stale = { text: 1, entities: 2, notes: 4 } as const;

/** The columns of docs that come from a row. */
export interface Doc {
  id: string;
  saved: string;
  /** In milliseconds; where the page does not say, when it was saved. */
  published: number;
  day: number;
  words: number;
  flags: number;
  lang: string;
  site: string;
  siteFold: string;
  host: string;
  tags: string;
  tagFolds: string;
  titleFold: string;
}

/** What a row says of what belongs to it; missing in rows that nothing was ever added to. */
type AnnotatedRow = SavedRow & {
  highlightCount?: number;
  hasNote?: boolean;
  pictures?: { kept: number; total: number };
};

export function toDoc(row: SavedRow): Doc {
  const published = row.publishedTime === null ? Number.NaN : Date.parse(row.publishedTime);
  return {
    id: row.id,
    saved: row.savedAt,
    published: Number.isNaN(published) ? Date.parse(row.savedAt) : published,
    day: dayOf(Number.isNaN(published) ? row.savedAt : row.publishedTime!),
    words: row.wordCount,
    flags: flagsOf(row),
    lang: row.lang?.toLowerCase() ?? '',
    site: row.siteName,
    siteFold: foldName(row.siteName),
    host: hostOf(row.url),
    tags: toList(row.tags),
    tagFolds: toList(row.tags.map(foldName)),
    titleFold: titleKey(row.title),
  };
}

/** What of the row is searched for, folded by whoever takes it; and whether there are notes to be read. */
export function toHead(row: AnnotatedRow): { title: string; byline: string; site: string; hasNote: boolean } {
  return { title: row.title, byline: row.byline.join('\n'), site: row.siteName, hasNote: row.hasNote ?? false };
}

export const millisecondsInDay = 86_400_000;

/** Days since 1970 of a date as it is written: the page's own day, wherever the reader is. */
export function dayOf(date: string): number {
  const [year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date)?.slice(1) ?? [];
  const time = year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : Date.parse(date);
  return Math.floor(time / millisecondsInDay);
}

/** A name as two of them are compared: "C++" and "C#" stay apart. */
export function foldName(name: string): string {
  return foldLetters(name.normalize('NFC').trim().replaceAll(/\s+/gu, ' '));
}

/** One value a line, with a break at both ends, so that a whole value can be looked for. */
function toList(values: string[]): string {
  return values.length === 0 ? '' : `\n${values.join('\n')}\n`;
}

/** Titles in the order of a dictionary: case, accents and what stands before the first letter do not count. */
function titleKey(title: string): string {
  const folded = foldLetters(title.normalize('NFC'));
  return folded.replace(/^[^\p{L}\p{N}]+/u, '') || folded;
}

function flagsOf(row: AnnotatedRow): number {
  const lists = new Set(row.stateKeys.map(([list]) => list));
  const set: [keyof typeof flags, boolean][] = [
    ['unread', lists.has('unread')],
    ['read', row.readAt !== null],
    ['reading', lists.has('reading')],
    ['archived', row.archivedAt !== null],
    ['starred', row.starredAt !== null],
    ['trash', row.deletedAt !== null],
    ['picture', row.image !== null || (row.pictures?.total ?? 0) > 0],
    ['note', row.hasNote ?? false],
    ['highlight', (row.highlightCount ?? 0) > 0],
  ];
  return set.reduce((sum, [name, isSet]) => (isSet ? sum | flags[name] : sum), 0);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
