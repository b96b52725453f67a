import type { ExportSettings } from '../../../lib/markdown/export-settings';

/** What an article would become. */
export interface ExportPreview {
  note: string;
  /** The paths of the files, the note first. */
  files: string[];
}

export interface PreviewedArticle {
  id: string;
  title: string;
}

export interface ExportPreviewSource {
  /** The newest articles, the newest first. */
  listArticles(): Promise<PreviewedArticle[]>;
  /** Of the article, or of the newest; null when there is none. */
  preview(settings: ExportSettings, id: string | null): Promise<ExportPreview | null>;
}
