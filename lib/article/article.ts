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
  /** What the reader is told about how the text was taken. */
  isPreview: boolean;
}

/**
 * What the content script hands over: plain JSON (Chromium carries no more), and not trusted,
 * since a hostile page may have forged any part of it.
 */
export type RawArticle = Omit<Article, 'canonicalUrl' | 'html' | 'text' | 'wordCount' | 'dir' | 'isPreview'> & {
  /** `<link rel=canonical>`, as written. */
  canonicalLink: string | null;
  dir: string | null;
  unsafeHtml: string;
  /** Milliseconds, for measuring. */
  timings: { clone: number; extract: number };
};

export type ExtractResult =
  | { status: 'found'; article: RawArticle }
  /** The page holds no article: a front page, a list, an application. */
  | { status: 'no-article' }
  /** The extractor itself failed. */
  | { status: 'failed'; reason: string };
