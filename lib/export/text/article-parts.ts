import type { SavedHighlight } from '../../library/highlights';
import type { ExportedArticle, ExportWords } from '../exported-article';
import { dateParts } from '../formats/date-parts';
import { escapeMarkup as escape } from './escape-markup';

/** Over the text: the title, and who wrote it where and when. Of HTML and XML alike. */
export function articleHead({ row }: ExportedArticle, words: ExportWords): string {
  const published = dateParts(row.publishedTime);
  const day = published?.map((part) => String(part).padStart(2, '0')).join('-');
  const facts = [
    ...(row.byline.length > 0 ? [`<span dir="auto">${escape(row.byline.join(', '))}</span>`] : []),
    ...(row.siteName === '' ? [] : [`<span dir="auto">${escape(row.siteName)}</span>`]),
    ...(day ? [`<span>${day}</span>`] : []),
    ...(isWeb(row.canonicalUrl) ? [`<a href="${escape(row.canonicalUrl)}">${escape(words.original)}</a>`] : []),
  ];
  return `<h1 dir="auto">${escape(row.title)}</h1>\n<p class="facts">${facts.join(' · ')}</p>`;
}

/** Below the text: what the reader wrote, and what was marked and is not in it any more. Empty if there is nothing. */
export function articleNotes(
  { note, highlights }: ExportedArticle,
  lost: SavedHighlight[],
  words: ExportWords,
): string {
  const listed = highlights.filter((highlight) => lost.includes(highlight) || highlight.note.trim() !== '');
  if (listed.length === 0 && note.trim() === '') return '';
  const quotes = listed.map(
    ({ quote, note: written }) => `<blockquote>${paragraphs(quote.exact)}</blockquote>${paragraphs(written)}`,
  );
  return `<h2>${escape(words.notes)}</h2>\n${paragraphs(note)}${quotes.join('\n')}`;
}

function paragraphs(text: string): string {
  const parts = text.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return parts.map((part) => `<p dir="auto">${part.split('\n').map(escape).join('<br/>')}</p>`).join('');
}

export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
