import type { Article, DroppedBlock, RawArticle, RawDroppedBlock } from './article';
import { readText } from './article-text';
import { canonicalUrl } from './canonical-url';
import { openingWords } from './opening-words';
import { countWords } from './reading-time';
import { sanitise } from './sanitise';
import { safeTree } from './show-article';

const rtlLanguages = /^(?:ar|arc|ckb|dv|fa|ha-arab|he|iw|ks|ku-arab|ps|sd|syr|ug|ur|yi)\b/i;

// Sentences with which publishers end the free part of a page. A hint, so only at the very end of a short text.
const paywallLines = [
  /\b(?:subscribe|sign in|log in|register)\b.{0,40}\b(?:to (?:continue|keep) reading|to read (?:the full|this)|for full access)/i,
  /\bthis (?:article|story|content) is (?:for|available to|only for) (?:paid )?(?:subscribers|members)/i,
  /\b(?:jetzt|weiterlesen)\b.{0,30}\babo\b/i,
  /\bréservé aux abonnés\b/i,
];

/** From what the page handed over to what is shown and stored. Runs in one of our own pages: it needs a document. */
export function prepareArticle(raw: RawArticle): Article {
  const { canonicalLink, unsafeHtml, dir, timings: _, selectedWords: __, ...kept } = raw;
  const html = sanitise(unsafeHtml, raw.url);
  const { text } = readText(safeTree(html));
  return {
    ...kept,
    canonicalUrl: canonicalUrl(raw.url, canonicalLink),
    dir: dir === 'rtl' || (dir === null && rtlLanguages.test(raw.lang ?? '')) ? 'rtl' : 'ltr',
    excerpt: raw.excerpt || openingWords(text),
    html,
    text,
    wordCount: countWords(text),
    isPreview: looksCut(text),
    dropped: raw.dropped.map((block) => prepareDropped(block, raw.url)).filter(({ text: words }) => words !== ''),
  };
}

function prepareDropped({ unsafeHtml, ...block }: RawDroppedBlock, baseUrl: string): DroppedBlock {
  const html = sanitise(unsafeHtml, baseUrl);
  return { ...block, html, text: readText(safeTree(html)).text };
}

function looksCut(text: string): boolean {
  const ending = text.slice(-400);
  return countWords(text) < 400 && paywallLines.some((line) => line.test(ending));
}
