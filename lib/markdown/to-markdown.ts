import { notesSection } from './annotations/notes-section';
import { markedBody } from './body-to-markdown';
import { entityNotesOf } from './entity-links/entity-notes';
import { type ExportSettings, defaultSettings } from './export-settings';
import type { MarkdownArticle } from './markdown-article';
import { presets } from './presets/presets';
import { templateOf } from './template-of';
import { renderTemplate } from './template/render-template';

export type { MarkdownArticle } from './markdown-article';

/**
 * One note by its template: front matter, then the text with what the reader marked in it, then what the reader wrote.
 * `pictureLink` says where the file of a picture lies; without, its address stays.
 */
export function toMarkdown(
  article: MarkdownArticle,
  settings: ExportSettings = defaultSettings,
  pictureLink?: (address: string) => string | undefined,
): string {
  const preset = presets[settings.preset];
  const { marksWithEquals, hasHtml, entityNote, finish = (markdown: string) => markdown } = preset;
  const entityNotes = settings.hasWikilinks && entityNote ? entityNotesOf(article.entities) : undefined;
  const form = { marksWithEquals, hasHtml, pictureLink, entityNotes };
  const { markdown, placed } = markedBody(article.html, article.highlights ?? [], form, article.entities);
  const content = markdown + notesSection(article.note ?? '', placed);
  return renderTemplate(templateOf(settings), article, finish(content), preset);
}
