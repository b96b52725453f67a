import type { Article, RawArticle } from '../article/article';
import type { ImportCount } from '../library/library';
import type { ImportFailure, ImportSummary } from './import-state';
import type { FormatName } from './read-item';
import type { ChosenFile } from './read-source';
import type { Sniffed } from './sniff';

/** What the page asks of the worker. */
export type ToWorker =
  | { kind: 'look'; files: ChosenFile[]; format: FormatName | null }
  | { kind: 'import'; from: number }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'stop' }
  /** The answer to `prepare`; null when it failed. */
  | { kind: 'prepared'; articles: Article[] | null };

/** What the worker tells the page. */
export type FromWorker =
  | { kind: 'sniffed'; sniffed: Sniffed }
  | { kind: 'looking'; read: number }
  | { kind: 'looked'; summary: ImportSummary; fingerprint: string }
  /** Texts to be made safe: a worker has no document. One question at a time. */
  | { kind: 'prepare'; articles: RawArticle[] }
  | { kind: 'progress'; done: number; count: ImportCount }
  | { kind: 'done'; count: ImportCount; isStopped: boolean }
  | { kind: 'failed'; reason: ImportFailure; text: string };
