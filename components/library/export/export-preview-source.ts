import type { ExportSettings } from '../../../lib/markdown/export-settings';

/** What an article would become. */
export interface ExportPreview {
  note: string;
  /** The paths of the files, the note first. */
  files: string[];
}

export interface ExportPreviewSource {
  /** Of the newest saved article; null when there is none. */
  preview(settings: ExportSettings): Promise<ExportPreview | null>;
}
