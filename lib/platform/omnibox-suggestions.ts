/** What the address bar shows of an article. */
export interface TitledArticle {
  id: string;
  title: string;
  siteName: string;
}

export interface OmniboxSuggestion {
  /** What stands in the address bar when it is chosen. */
  content: string;
  description: string;
}

/** Chromium reads descriptions as XML and draws the marks in it; Firefox shows them as they are. */
export type DescriptionFormat = 'xml' | 'plain';

/** Chromium shows no more under its own line. */
const most = 6;

/** Articles with each of the words in the title or the site's name, in the order they came. */
export function suggestArticles(
  articles: TitledArticle[],
  typed: string,
  contentOf: (id: string) => string,
  format: DescriptionFormat,
): OmniboxSuggestion[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  return articles
    .filter(({ title, siteName }) => {
      const text = ` ${fold(`${title} ${siteName}`).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
      return words.every((word) => text.includes(` ${word}`) || (isUnspaced(word) && text.includes(word)));
    })
    .slice(0, most)
    .map(({ id, title, siteName }) => ({ content: contentOf(id), description: describe(title, siteName, format) }));
}

/** The line that Enter takes. */
export function describeSearch(text: (typed: string) => string, typed: string, format: DescriptionFormat): string {
  return format === 'plain' ? text(typed) : text(`<match>${escapeXml(typed)}</match>`);
}

function describe(title: string, siteName: string, format: DescriptionFormat): string {
  if (format === 'plain') return siteName === '' ? title : `${title} – ${siteName}`;
  return siteName === '' ? escapeXml(title) : `${escapeXml(title)} <dim>– ${escapeXml(siteName)}</dim>`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** One character that XML does not know, and Chromium throws all suggestions away. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => escapes[character]!);
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function isUnspaced(word: string): boolean {
  return /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(word);
}
