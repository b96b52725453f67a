import { makeZip } from 'client-zip';
import { bookEntries } from '../epub/book-entries';
import type { Format } from './format';

/** https://www.w3.org/TR/epub-33/: one book, an article a chapter. */
export const epub: Format = {
  extension: 'epub',
  type: 'application/epub+zip',
  async *write(articles, means) {
    // client-zip stores without packing, which `mimetype` needs and pictures don't mind.
    const reader = makeZip(bookEntries(articles, means)).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read())
      yield next.value as Uint8Array<ArrayBuffer>;
  },
};
