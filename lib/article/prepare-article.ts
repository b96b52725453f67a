import type { Article, DroppedBlock, RawArticle, RawDroppedBlock } from './article';
import { readText } from './article-text';
import { canonicalUrl } from './canonical-url';
import { openingWords } from './opening-words';
import { saysCut } from './says-cut';
import { countWords } from './reading-time';
import { sanitise } from './sanitise';
import { safeTree } from './show-article';

const rtlLanguages = /^(?:ar|arc|ckb|dv|fa|ha-arab|he|iw|ks|ku-arab|ps|sd|syr|ug|ur|yi)\b/i;

/** In words. With more, it is more than the opening: pages say that they are for subscribers to those, too. */
const MAX_PREVIEW = 400;
/** In characters. */
const ENDING = 400;

/** From what the page handed over to what is shown and stored. Runs in one of our own pages: it needs a document. */
export function prepareArticle(raw: RawArticle): Article {
  const { canonicalLink, unsafeHtml, dir, isCut, timings: _, selectedWords: __, ...kept } = raw;
  const html = sanitise(unsafeHtml, raw.url);
  const { text } = readText(safeTree(html));
  const wordCount = countWords(text);
  return {
    ...kept,
    canonicalUrl: canonicalUrl(raw.url, canonicalLink),
    dir: dir === 'rtl' || (dir === null && rtlLanguages.test(raw.lang ?? '')) ? 'rtl' : 'ltr',
    excerpt: raw.excerpt || openingWords(text),
    html,
    text,
    wordCount,
    isPreview: wordCount < MAX_PREVIEW && (isCut || saysCut(text.slice(-ENDING))),
    dropped: raw.dropped.map((block) => prepareDropped(block, raw.url)).filter(({ text: words }) => words !== ''),
  };
}

function prepareDropped({ unsafeHtml, ...block }: RawDroppedBlock, baseUrl: string): DroppedBlock {
  const html = sanitise(unsafeHtml, baseUrl);
  return { ...block, html, text: readText(safeTree(html)).text };
}
