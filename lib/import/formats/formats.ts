import type { FormatName } from '../read-item';
import { bookmarksHtml } from './bookmarks-html';
import type { ImportFormat } from './import-format';
import { instapaperCsv } from './instapaper-csv';
import { karakeep } from './karakeep';
import { linkwarden } from './linkwarden';
import { markdown } from './markdown';
import { matterCsv } from './matter-csv';
import { omnivore } from './omnivore';
import { onetab } from './onetab';
import { pocketCsv } from './pocket-csv';
import { pocketHtml } from './pocket-html';
import { raindropCsv } from './raindrop-csv';
import { readerCsv } from './reader-csv';
import { readwiseHighlights } from './readwise-highlights';
import { wallabagCsv } from './wallabag-csv';
import { wallabagJson } from './wallabag-json';

/** Every kind of file that can be read. One more is one file more, and a line here. */
export const formats: ImportFormat[] = [
  pocketCsv,
  pocketHtml,
  instapaperCsv,
  omnivore,
  wallabagJson,
  wallabagCsv,
  raindropCsv,
  readerCsv,
  readwiseHighlights,
  karakeep,
  linkwarden,
  matterCsv,
  bookmarksHtml,
  onetab,
  markdown,
];

export function formatNamed(name: FormatName): ImportFormat {
  return formats.find((format) => format.name === name)!;
}
