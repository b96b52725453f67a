import { notesSection } from './annotations/notes-section';
import { markedBody } from './body-to-markdown';
import { frontMatter } from './front-matter';
import type { MarkdownArticle } from './markdown-article';

export type { MarkdownArticle } from './markdown-article';

/**
 * One note: front matter, then the text with what the reader marked in it, then what the reader wrote.
 *
 * There is no `# Title` line, as in Obsidian Web Clipper's notes: Obsidian, Joplin and Hugo show the title from the
 * file's name or the front matter, and a heading of our own would show it twice.
 */
export function toMarkdown(article: MarkdownArticle): string {
  const { markdown, placed } = markedBody(article.html, article.highlights ?? []);
  return `${frontMatter(article)}\n${markdown}${notesSection(article.note ?? '', placed)}`;
}
