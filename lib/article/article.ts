/** One page's article: the same plain data in the page, in the database and in the reader. */
export interface Article {
  /** The address it was read from. */
  url: string;
  /** The address that two visits to the same article share. See canonical-url.ts. */
  canonicalUrl: string;
  title: string;
  siteName: string;
  /** One name an entry; empty when the page names nobody. */
  byline: string[];
  /** ISO 8601, as precise as the page says it: `2023-02-16` or `2023-02-16T09:30:00Z`. */
  publishedTime: string | null;
  modifiedTime: string | null;
  /** BCP 47, such as `en-GB`. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** One or two sentences from the page's own description, or its opening words. */
  excerpt: string;
  /** Address of the lead picture. */
  image: string | null;
  /** Safe HTML: only what sanitise-list.ts allows. */
  html: string;
  /** The words of `html`, as article-text.ts reads them. Entity offsets count UTF-16 units in it. */
  text: string;
  wordCount: number;
  /** The part of the site it stands in, such as `Phones`. */
  section: string | null;
  /** Address of the next page of the same article. */
  nextPage: string | null;
  /** Only the opening is on the page; the rest is behind a paywall. */
  isPreview: boolean;
  /** The time ran out before the best way of taking the text was through. */
  isUnfinished: boolean;
  /** Share of the page's prose that `html` holds, 0 to 1. */
  coverage: number;
  /** What was left out near the text, in reading order. */
  dropped: DroppedBlock[];
}

/** A part of the page that a step took for no part of the article, kept so that the reader can put it back. */
export interface DroppedBlock {
  /** How many of the article's top-level elements stand before it. */
  position: number;
  /** Why it was left out: the step and what gave it away. */
  step: string;
  reason: string;
  /** Safe HTML, as the article's. */
  html: string;
  text: string;
}

/** What the reader asks of a page: its article, its text at all costs, or what they have selected. */
export type ExtractMode = 'article' | 'anyway' | 'selection';

/**
 * What the content script hands over: plain JSON (Chromium carries no more), and not trusted,
 * since a hostile page may have forged any part of it.
 */
export type RawArticle = Omit<
  Article,
  'canonicalUrl' | 'html' | 'text' | 'wordCount' | 'dir' | 'isPreview' | 'dropped'
> & {
  /** `<link rel=canonical>`, as written. */
  canonicalLink: string | null;
  dir: string | null;
  unsafeHtml: string;
  dropped: RawDroppedBlock[];
  /** The page says of itself that only subscribers see all of it. */
  isCut: boolean;
  /** Words of the page that are selected: `selection` would take them. */
  selectedWords: number;
  /** Milliseconds, for measuring. */
  timings: { clone: number; extract: number };
};

export type RawDroppedBlock = Omit<DroppedBlock, 'html' | 'text'> & { unsafeHtml: string };

export type ExtractResult =
  | { status: 'found'; article: RawArticle }
  /** The page holds no article: a front page, a list, an application. */
  | { status: 'no-article'; selectedWords: number }
  /** The page is not read as it is. */
  | { status: 'refused'; reason: RefusalReason; selectedWords: number }
  /** The extractor itself failed. */
  | { status: 'failed'; reason: string };

/** Why a page is not read. The first two are caps, and the reader may have the page read all the same. */
export const refusalReasons = [
  'too-many-elements',
  'too-much-text',
  // An image, a PDF, JSON, plain text, XML.
  'no-web-page',
  'frames-only',
  'empty',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
