import type { ImportState, ImportSummary } from '../../../lib/import/import-state';
import type { FailReason, FormatName } from '../../../lib/import/read-item';
import type { ChosenFile } from '../../../lib/import/read-source';
import type { Watch } from '../../shared/use-watched';

/** An import goes on while the page shows something else; whoever looks again sees how far it is. */
export interface ImportSource {
  watchState: Watch<ImportState>;
  choose(files: ChosenFile[]): void;
  /** What the files are, where they do not say it. */
  readAs(format: FormatName): void;
  start(): void;
  pause(isPaused: boolean): void;
  /** What is written by then stays. */
  stop(): void;
  forget(): void;
  /** The list of what was not taken, as a file. */
  downloadFailures(summary: ImportSummary, describe: (reason: FailReason) => string): Promise<void>;
}
