import type { Watch } from '../use-watched';

/** What keeps the library from working as it should, and is over when the reader has done something about it. */
export type Fault =
  /** The disk is full: nothing is written until there is room. */
  | 'full'
  /** Some of what was saved is not there any more. */
  | 'damaged'
  /** A newer Offprint has taken the library over. */
  | 'outdated';

export interface FaultSource {
  watch: Watch<Fault | null>;
  /** Whether there is room again. */
  tryAgain(): Promise<boolean>;
  storageUrl: string;
  libraryUrl: string;
  /** Where the addresses open: a popup has no room for a page. */
  target?: '_blank';
}

/** What is wrong, for whoever heard of it and shows it. */
export interface HeardFault {
  fault: Fault;
  source: Omit<FaultSource, 'watch'>;
}
