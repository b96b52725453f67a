import type { ImportCount } from '../library/library';
import type { FailedRow, FileNote, FormatName } from './read-item';

/** What an import would do: counted before anything is written. */
export interface ImportSummary {
  format: FormatName;
  toAdd: number;
  /** In the library already, or twice in the file. */
  here: number;
  /** Of those to add: with their text. */
  texts: number;
  /** How many parts of the file are not taken, the first of them, and all others: failed-rows.ts. */
  failedCount: number;
  failures: FailedRow[];
  moreFailures: Blob | null;
  notes: FileNote[];
}

export type ImportFailure = 'storage-full' | 'unexpected';

export type ImportState =
  | { status: 'idle' }
  | { status: 'looking'; read: number }
  /** Nothing fits the files, or several kinds do: the reader says what they are. */
  | { status: 'unsure'; candidates: FormatName[]; opening: string }
  /** `begun`: so many of the file's articles were dealt with before it was broken off. */
  | { status: 'ready'; summary: ImportSummary; begun: number }
  | { status: 'running'; summary: ImportSummary; done: number; count: ImportCount; isPaused: boolean }
  | { status: 'done'; summary: ImportSummary; done: number; count: ImportCount; isStopped: boolean }
  /** Without a summary it failed while looking. What was written before stays. */
  | { status: 'failed'; reason: ImportFailure; text: string; summary: ImportSummary | null; count: ImportCount };

export type { ImportCount };

export const nothingYet: ImportCount = { added: 0, joined: 0, present: 0 };
