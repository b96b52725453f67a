import { Readability } from '@mozilla/readability';
import type { ExtractResult, RawArticle } from './article';
import { flattenWrappers } from './flatten-wrappers';
import { type ArticleEvidence, looksLikeArticle } from './looks-like-article';
import { mendPictures } from './mend-pictures';
import { personNames } from './metadata/read-byline';
import { readMetadata } from './metadata/read-metadata';
import { countWords } from './reading-time';
import { removeClobbering } from './remove-clobbering';
import { dropChrome } from './steps/drop-chrome';
import { dropJunkSections } from './steps/drop-junk-sections';
import { dropPhrases } from './steps/drop-phrases';
import type { Removal } from './steps/take-out';
import { trimEnds } from './steps/trim-ends';

const htmlTypes = new Set(['text/html', 'application/xhtml+xml']);

export interface ExtractOptions {
  /** Take the page's main text as it is, even when it does not look like an article. */
  insist: boolean;
}

/**
 * Takes the article out of a page that is left as it was: everything happens on a clone. The order of the steps is
 * the one written here. The result is not safe to show yet; see prepare-article.ts.
 */
export function extractArticle(page: Document, options: ExtractOptions): ExtractResult {
  const start = performance.now();
  // By the prototype: `<img name=cloneNode>` would answer for the page.
  const clone = Node.prototype.cloneNode.call(page, true) as Document;
  const cloned = performance.now();
  removeClobbering(clone);
  if (!htmlTypes.has(clone.contentType)) return { status: 'no-article' };
  const { URL: url, title: pageTitle, dir: pageDir } = clone;
  const metadata = readMetadata(clone, url);
  const removals: Removal[] = [];
  const main = options.insist ? mainPart(clone) : null;
  mendPictures(clone);
  // Footnotes lead to names on old pages; only ids are kept.
  for (const anchor of clone.querySelectorAll('a[name]:not([id])')) anchor.id = anchor.getAttribute('name')!;
  dropChrome(clone, removals);
  // Takes the clone apart, so it comes last.
  const parsed = new Readability<Element>(clone, { keepClasses: true, serializer: (node) => node as Element }).parse();
  const content = parsed?.content ?? main;
  if (!content?.textContent?.trim()) return { status: 'no-article' };
  dropPhrases(content, removals);
  dropJunkSections(content, removals);
  trimEnds(content, metadata.title, metadata.byline, removals);
  if (!options.insist && !looksLikeArticle(evidence(url, content, metadata.isDeclaredArticle)))
    return { status: 'no-article' };
  flattenWrappers(content);

  const { canonicalLink, siteName, publishedTime, modifiedTime, image } = metadata;
  const article: RawArticle = {
    url,
    canonicalLink,
    title: metadata.title || parsed?.title || pageTitle,
    siteName,
    byline: metadata.byline.length > 0 ? metadata.byline : personNames([parsed?.byline ?? ''], [siteName]),
    publishedTime,
    modifiedTime,
    lang: metadata.lang ?? parsed?.lang ?? null,
    dir: parsed?.dir || pageDir || null,
    excerpt: metadata.description ?? parsed?.excerpt ?? '',
    image,
    unsafeHtml: content.innerHTML,
    timings: { clone: cloned - start, extract: performance.now() - cloned },
  };
  return { status: 'found', article };
}

function mainPart(document: Document): Element {
  const main = (document.querySelector('main, [role="main"], article') ?? document.body).cloneNode(true) as Element;
  for (const chrome of main.querySelectorAll('script, style, noscript, nav, header, footer, aside, form'))
    chrome.remove();
  return main;
}

function evidence(url: string, content: Element, isDeclared: boolean): ArticleEvidence {
  const words = countWords(content.textContent ?? '');
  const inLinks = [...content.querySelectorAll('a')].reduce((sum, link) => sum + countWords(link.textContent ?? ''), 0);
  return { words, linkShare: words === 0 ? 1 : inLinks / words, isDeclared, isFrontPage: isFrontPage(url) };
}

function isFrontPage(address: string): boolean {
  const { pathname, search, protocol } = new URL(address);
  return protocol !== 'file:' && search === '' && /^\/(?:index\.\w+)?$/.test(pathname);
}
