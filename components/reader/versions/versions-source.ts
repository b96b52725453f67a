import type { Comparison } from '../../../lib/compare/comparison';
import type { ListedVersion } from '../../../lib/library/versions/list-versions';

/** The earlier texts of the article that is read. */
export interface VersionsSource {
  /** Newest first. */
  list(): Promise<ListedVersion[]>;
  /** By their replacedAt; null is the text that the article has now. The answer is null when one of them is gone. */
  compare(before: string, after: string | null): Promise<Comparison | null>;
  /** Returns the version that the present text became; null when nothing was changed. */
  restore(replacedAt: string): Promise<string | null>;
}
