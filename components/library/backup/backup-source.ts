import type { BackupPlan, Reminder } from '../../../lib/backup/backup-plan';
import type { BackupState } from '../../../lib/backup/backup-state';
import type { FolderState } from '../../../lib/backup/folder-keeper';
import type { BackupFile, Damage, DamageReason } from '../../../lib/backup/open-backup';
import type { Watch } from '../../shared/use-watched';

/** What the page asks of the rooms below for its backups. A job goes on while the page shows something else. */
export interface BackupSource {
  watchState: Watch<BackupState>;
  /** On a click: of a large library the browser asks where it goes. */
  backUp(): Promise<void>;
  choose(files: BackupFile[]): void;
  restore(): void;
  stop(): void;
  forget(): void;
  downloadDamages(damages: Damage[], describe: (reason: DamageReason) => string): Promise<void>;

  watchPlan: Watch<BackupPlan>;
  isDue(plan: BackupPlan, articles: number, now: Date): boolean;
  setReminder(reminder: Reminder): void;
  putOff(): void;

  /** Null where the browser cannot write into a folder. */
  folder: FolderSource | null;
}

export interface FolderSource {
  watchState: Watch<FolderState>;
  /** On a click, both. */
  choose(): Promise<void>;
  allow(): Promise<void>;
  /** What is in it stays. */
  leave(): Promise<void>;
}
