import type { BackupCount } from '../library/library';
import type { BackupFile, Damage } from './open-backup';
import type { UnsafeText } from './safe-articles';
import type { BackupSummary } from './survey-backup';

export type BackupProblem = 'storage-full' | 'not-a-backup' | 'newer' | 'unexpected';

/** What the page asks of the worker. */
export type ToWorker =
  /** Into the file, if there is one. */
  | { kind: 'back-up'; file: FileSystemFileHandle | null; settings: Record<string, string> }
  | { kind: 'look'; files: BackupFile[] }
  | { kind: 'restore' }
  | { kind: 'stop' }
  /** Brings a folder up to date. */
  | { kind: 'keep-folder'; folder: FileSystemDirectoryHandle; rev: number; settings: Record<string, string> }
  /** The answer to `make-safe`; null when it failed. */
  | { kind: 'safe'; htmls: string[] | null };

/** What the worker tells the page. */
export type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  /** Null: it is in the file. */
  | { kind: 'backed-up'; zip: Blob | null; articles: number }
  | { kind: 'looked'; summary: BackupSummary }
  | { kind: 'make-safe'; texts: UnsafeText[] }
  | { kind: 'restored'; count: BackupCount; damages: Damage[]; settings: Record<string, string>; isStopped: boolean }
  /** So far the folder is up to date. */
  | { kind: 'folder-at'; rev: number; isLast: boolean }
  | { kind: 'stopped' }
  | { kind: 'failed'; problem: BackupProblem; text: string };
