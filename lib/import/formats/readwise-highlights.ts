import { csvFormat } from './csv-format';

/** Highlights without the address of what they are from: they are listed, so that nobody thinks that they came along. */
export const readwiseHighlights = csvFormat({
  name: 'readwise-highlights',
  columns: ['highlight', 'book title'],
  read: () => 'highlights',
});
