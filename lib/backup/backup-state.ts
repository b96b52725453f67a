import type { BackupCount } from '../library/library';
import type { BackupProblem } from './backup-protocol';
import type { Damage } from './open-backup';
import type { BackupSummary } from './survey-backup';

/** One job at a time, a backup or a restore. */
export type BackupState =
  | { status: 'idle' }
  | { status: 'backing-up'; done: number; total: number }
  | { status: 'backed-up'; articles: number }
  | { status: 'looking'; done: number; total: number }
  /** Nothing is written yet. */
  | { status: 'ready'; summary: BackupSummary }
  | { status: 'restoring'; done: number; total: number }
  | { status: 'restored'; count: BackupCount; damages: Damage[]; isStopped: boolean }
  /** What was restored before stays. */
  | { status: 'failed'; job: 'backup' | 'restore'; problem: BackupProblem; text: string };
