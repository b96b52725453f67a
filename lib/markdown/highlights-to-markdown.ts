import { quoteWithNote } from './annotations/notes-section';
import type { MarkdownHighlight } from './markdown-article';
import { writeMarkdown } from './write-markdown';

interface QuotedArticle {
  title: string;
  canonicalUrl: string;
  highlights: MarkdownHighlight[];
}

/** A note of quotes: each article's title with its address, and what was marked in it under it. */
export function highlightsToMarkdown(articles: QuotedArticle[]): string {
  const parts = articles.map((article) => [headingOf(article), ...article.highlights.map(quoteWithNote)].join('\n\n'));
  return `# Highlights\n\n${parts.join('\n\n')}\n`;
}

function headingOf({ title, canonicalUrl }: QuotedArticle): string {
  const words = { type: 'text' as const, value: title.replaceAll(/\s+/g, ' ').trim() };
  const isWeb = /^https?:/i.test(canonicalUrl);
  return writeMarkdown({
    type: 'heading',
    depth: 2,
    children: [isWeb ? { type: 'link', url: canonicalUrl, children: [words] } : words],
  }).trim();
}
