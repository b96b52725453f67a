import type { BackupFile } from '../../../lib/backup/open-backup';
import type { LibraryState } from '../../../lib/library/faults/library-state';
import type { Watch } from '../../shared/use-watched';

export interface DamageSource {
  /** The library as it was before it was damaged; null when it is not. */
  watch: Watch<LibraryState | null>;
  /** The files of the second copy; none where there is none. */
  listCopy(): Promise<BackupFile[]>;
  /** What is here now is the library. */
  settle(): Promise<void>;
}

type CopyFacts =
  | { status: 'on'; position: { articles: number; bytes: number } }
  | { status: 'off' }
  /** The browser gives it no place. */
  | { status: 'missing' };

export interface CopySource {
  read(): Promise<CopyFacts>;
  /** Turned off, it is deleted. */
  turn(isOn: boolean): Promise<void>;
}
