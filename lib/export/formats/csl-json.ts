import type { ExportedArticle } from '../exported-article';
import { dateParts } from './date-parts';
import type { Format } from './format';

/** https://github.com/citation-style-language/schema: what Zotero, Pandoc and every CSL processor cite from. */
export const cslJson: Format = {
  extension: 'json',
  type: 'application/vnd.citationstyles.csl+json',
  async *write(articles) {
    let separator = '[\n';
    for await (const article of articles) {
      yield separator + JSON.stringify(item(article), null, 2);
      separator = ',\n';
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n';
  },
};

function item({ row, note }: ExportedArticle) {
  const issued = dateParts(row.publishedTime);
  const accessed = dateParts(row.savedAt);
  return {
    id: row.canonicalUrl,
    type: 'webpage',
    title: row.title,
    // "literal" is a name that is not parted: nobody can say which half of a byline is the family's.
    ...(row.byline.length > 0 && { author: row.byline.map((literal) => ({ literal })) }),
    ...(row.siteName !== '' && { 'container-title': row.siteName }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    URL: row.canonicalUrl,
    ...(row.lang !== null && { language: row.lang }),
    ...(row.excerpt !== '' && { abstract: row.excerpt }),
    ...(row.tags.length > 0 && { keyword: row.tags.join(', ') }),
    ...(note !== '' && { note }),
  };
}
