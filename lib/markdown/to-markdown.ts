import { bodyToMarkdown } from './body-to-markdown';
import { frontMatter } from './front-matter';
import type { MarkdownArticle } from './markdown-article';

export type { MarkdownArticle } from './markdown-article';

/**
 * One note: front matter, then the text.
 *
 * There is no `# Title` line, as in Obsidian Web Clipper's notes: Obsidian, Joplin and Hugo show the title from the
 * file's name or the front matter, and a heading of our own would show it twice.
 */
export function toMarkdown(article: MarkdownArticle): string {
  return `${frontMatter(article)}\n${bodyToMarkdown(article.html)}`;
}
