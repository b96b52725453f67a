import type { ExtractMode, ExtractResult, RawArticle } from './article';
import { type TakenBody, takeBody } from './body/take-body';
import { copyPage, limitDepth } from './copy-page';
import { findDropped } from './find-dropped';
import { findOpening } from './find-opening';
import { flattenWrappers } from './flatten-wrappers';
import { isNothingButArticle } from './is-nothing-but-article';
import { linkedLength } from './linked-length';
import { type ArticleEvidence, looksLikeArticle } from './looks-like-article';
import { isCap, measurePage } from './measure-page';
import { forgetNames } from './named';
import { personNames } from './metadata/person-names';
import { readMetadata } from './metadata/read-metadata';
import { numberLines } from './page-lines';
import { pipeline, runSteps, type StepName } from './pipeline';
import { countWords } from './reading-time';
import { saysCut } from './says-cut';
import { type Removal, squeeze } from './steps/take-out';
import { countSelectedWords, takeSelection } from './take-selection';

/** In ms. The extractor alone takes over 7 s on some pages; nobody waits so long for a text. */
const MAX_TIME = 2_000;

/** In characters: a gate is a sentence or two and what a subscription costs. */
const MAX_GATE = 1_000;

export interface ExtractOptions {
  mode: ExtractMode;
  /** Steps to leave out: for tests, and to measure what each is worth. */
  without?: ReadonlySet<StepName>;
}

/**
 * Takes the article out of a page that is left as it was: everything happens on a copy. The steps and their order are
 * those of pipeline.ts. The result is not safe to show yet; see prepare-article.ts.
 */
export function extractArticle(page: Document, { mode, without = new Set() }: ExtractOptions): ExtractResult {
  const start = performance.now();
  const selectedWords = countSelectedWords(page);
  const fit = measurePage(page);
  if (fit !== 'fits' && !(isCap(fit) && mode !== 'article')) return { status: 'refused', reason: fit, selectedWords };

  const copied = copyPage(page);
  const cloned = performance.now();
  const removals: Removal[] = [];
  runSteps(pipeline.copySteps, { ...copied, removals }, without);
  const document = limitDepth(copied.document);
  const { URL: url, title: pageTitle, dir: pageDir } = copied.document;
  const metadata = readMetadata(document, url);
  const selection = mode === 'selection' ? takeSelection(page, document) : null;
  if (selection) {
    document.body.replaceChildren(selection);
    forgetNames(document);
  }
  runSteps(pipeline.contentSteps, { document, removals }, without);

  const lines = numberLines(document.body);
  if (lines.length === 0) return { status: 'refused', reason: 'empty', selectedWords };
  const isAlone = isNothingButArticle(lines);
  const main = mode === 'anyway' ? mainPart(document) : null;
  let taken: TakenBody | null = null;
  if (!selection) {
    runSteps(pipeline.pageSteps, { document, removals }, without);
    const taking = { isChecked: false };
    runSteps(pipeline.takeSteps, taking, without);
    taken = takeBody(document, performance.now() + MAX_TIME, removals, taking.isChecked);
  }
  const parsed = taken?.parsed;
  let content = selection ?? (hasText(taken?.body) ? taken.body : main);
  if (!hasText(content)) return { status: 'no-article', selectedWords };
  if (!selection) runSteps(pipeline.bodySteps, { root: content, lines, metadata, removals }, without);
  if (mode === 'article' && !looksLikeArticle(evidence(url, content, metadata.isDeclaredArticle, isAlone))) {
    if (!metadata.isDeclaredArticle || isFrontPage(url)) return { status: 'no-article', selectedWords };
    content = findOpening(lines, metadata.description, document);
    if (!content) return { status: 'no-article', selectedWords };
  }
  const findings = findDropped(lines, removals, content, metadata);
  flattenWrappers(content);

  const { canonicalLink, siteName, publishedTime, modifiedTime, image, section, nextPage } = metadata;
  const article: RawArticle = {
    url,
    canonicalLink,
    title: metadata.title || parsed?.title || pageTitle,
    siteName,
    byline: metadata.byline.length > 0 ? metadata.byline : personNames([parsed?.byline ?? ''], [siteName]),
    publishedTime,
    modifiedTime,
    section,
    nextPage,
    lang: metadata.lang ?? parsed?.lang ?? null,
    dir: parsed?.dir || pageDir || null,
    excerpt: metadata.description ?? parsed?.excerpt ?? '',
    image,
    isUnfinished: taken?.isUnfinished ?? false,
    ...(selection ? { coverage: 1, dropped: [] } : findings()),
    isCut: metadata.isForSubscribers || removals.some(isGate),
    unsafeHtml: content.innerHTML,
    selectedWords,
    timings: { clone: cloned - start, extract: performance.now() - cloned },
  };
  return { status: 'found', article };
}

const hasText = (element: Element | null | undefined): element is Element => /\S/.test(element?.textContent ?? '');

/** What is hidden waits for readers who have read too much, and not for this one. */
const isGate = ({ step, text }: Removal): boolean =>
  step !== 'take-rendered' && text.length < MAX_GATE && saysCut(text);

function mainPart(document: Document): Element {
  const main = (document.querySelector('main, [role="main"], article') ?? document.body).cloneNode(true) as Element;
  for (const chrome of main.querySelectorAll('script, style, noscript, nav, header, footer, aside, form'))
    chrome.remove();
  return main;
}

function evidence(url: string, content: Element, isDeclared: boolean, isAlone: boolean): ArticleEvidence {
  const text = squeeze(content.textContent ?? '');
  // A page can be megabytes, and nothing is asked that its beginning does not answer.
  const beginning = text.slice(0, 5_000);
  return {
    words: countWords(beginning),
    linkShare: text === '' ? 1 : linkedLength(content) / text.length,
    // Asked of the page in doubt alone.
    get sentences() {
      return countSentences(beginning);
    },
    isDeclared,
    isAlone,
    isFrontPage: isFrontPage(url),
  };
}

/** Of eight words and more. */
const countSentences = (text: string): number =>
  text
    .split(/[.!?](?=\s|$)|[。！？]/)
    .slice(0, -1)
    .filter((sentence) => countWords(sentence) >= 8).length;

function isFrontPage(address: string): boolean {
  const { pathname, search, protocol } = new URL(address);
  return protocol !== 'file:' && search === '' && /^\/(?:index\.\w+)?$/.test(pathname);
}
