export type ExportFormatName = 'markdown' | 'epub' | 'html' | 'json' | 'ris' | 'csl' | 'csv';

export interface ExportFormat {
  name: ExportFormatName;
  /** Of several articles: each in its own file, all in one, or as the reader likes. */
  files: 'each' | 'one' | 'choice';
}

/** What the choice of an export asks of the rooms below. */
export interface ExportSource {
  formats: readonly ExportFormat[];
  /**
   * Writes the articles and hands the file to the browser, or into the file that the reader names for a large one.
   * Answers with how many are in it, null when the reader named none; stopped by the signal it throws the signal's
   * reason.
   */
  exportAs(
    ids: string[],
    choice: { format: ExportFormatName; isOneEach: boolean },
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<number | null>;
}
