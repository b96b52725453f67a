import type { BrowserName } from '../../browsers/find-browser';

/** One thing that was tried, and how it ended. */
export interface Shown {
  /** What was tried, such as "8,505 payloads as pages, Chromium, policy off". */
  what: string;
  /** What was found, such as "0 of 2,337 ran". */
  found: string;
  /** What was promised, such as "0". */
  bar: string;
  isKept: boolean;
}

/** A promise to the reader, and how it is shown. */
export interface TrustPromise {
  /** For `--only`. */
  name: string;
  /** As a reader would say it. */
  promise: string;
  /** Throws only where nothing could be tried, such as without a browser. */
  show(browsers: readonly BrowserName[]): Promise<Shown[]>;
}
