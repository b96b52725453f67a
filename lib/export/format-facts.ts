/**
 * The kinds of file, and how several articles go into them: each into a file of its own (in a zip), all into one, or as
 * the reader likes.
 */
export const formatFacts = [
  { name: 'markdown', files: 'each' },
  { name: 'epub', files: 'choice' },
  { name: 'html', files: 'each' },
  { name: 'json', files: 'choice' },
  { name: 'ris', files: 'one' },
  { name: 'csl', files: 'one' },
  { name: 'csv', files: 'one' },
] as const;

/** All but Markdown, which has a writer of its own: export-articles.ts. */
export type FormatName = Exclude<(typeof formatFacts)[number]['name'], 'markdown'>;
