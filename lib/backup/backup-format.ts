import type { EntityEdit } from '../library/dictionary/entity-edits';
import type { BackupArticle } from '../library/library';
import { pictureEnding } from '../pictures/picture-ending';

// A backup is a zip or a folder:
//
//   articles/<title>.md       what every other program reads; a restore does not
//   assets/<hash>.<ending>    the pictures, each once, named by the SHA-256 of their bytes
//   records/<id>.json         everything of one article
//   offprint.json             what has to be there, and what belongs to no article
//
// One record an article and not one file of all: 50,000 are never in memory, a folder is brought up to date by writing
// those that have changed, and a damaged one takes no other with it.

export const formatName = 'offprint-backup';
/** Of the files' form. A newer one is refused, an older one has to be read for ever. */
export const formatVersion = 1;

export const manifestName = 'offprint.json';
export const recordFolder = 'records';
export const articleFolder = 'articles';
export const assetFolder = 'assets';

export interface Manifest {
  format: typeof formatName;
  version: number;
  /** Of the library's records: lib/library/database.ts. */
  schema: number;
  /** ISO 8601. */
  madeAt: string;
  /** The ids of all articles that are in it. */
  articles: string[];
  entityEdits: EntityEdit[];
  /** By the names under which the pages keep them. */
  settings: Record<string, string>;
  /**
   * Where reading stopped, by article, in a folder that is kept up to date: a place is no change of its article, whose
   * record is therefore not written anew for it. In a zip the records have it.
   */
  places?: Record<string, BackupPlace>;
}

export type BackupPlace = NonNullable<BackupArticle['place']>;

export function recordName(id: string): string {
  return `${recordFolder}/${id}.json`;
}

export function assetName(hash: string, type: string): string {
  return `${assetFolder}/${hash}.${pictureEnding(type)}`;
}

/** The id in a record's name, or the hash in a picture's; null for what is neither. */
export function readName(name: string): { kind: 'record'; id: string } | { kind: 'asset'; hash: string } | null {
  const [, id] = /^records\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/.exec(name) ?? [];
  if (id) return { kind: 'record', id };
  const [, hash] = /^assets\/([0-9a-f]{64})\.[a-z]{2,5}$/.exec(name) ?? [];
  return hash ? { kind: 'asset', hash } : null;
}
