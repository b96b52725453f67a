import { failed, type ReadItem, type TitledHighlight } from '../read-item';
import { readTags } from '../read-tags';
import type { SourceFile } from '../source/source-file';
import { findEncoding, readOpening, readText, readWhole } from '../text/read-text';
import { readTime } from '../times';
import { toItem } from '../to-item';
import { sniffColumns } from './csv-format';
import type { ImportFormat, TextFile } from './import-format';
import { listTitled, placeMarks, readMarks } from './matter-marks';
import { readRows } from './read-rows';

const sniffHistory = sniffColumns(['url', 'in queue', 'word count']);
const sniffMarks = sniffColumns(['title', 'text', 'highlighted date']);

const longestText = 20_000_000;
const openingLength = 4_096;

const isTrue = (cell: string) => /^true$/i.test(cell);

/**
 * A table of the articles, `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight Count,Last
 * Interaction Date,File Id`; their texts in files by that id; and a table of what was marked, `Title,Author,
 * Publisher,Text,Note,Highlighted Date`, which knows no addresses.
 */
export const matterCsv: ImportFormat = {
  name: 'matter-csv',
  sniff: (opening) => Math.max(sniffHistory(opening), sniffMarks(opening)),
  companions: /(?:^|\/)[^/.]+$|\.html?$/i,
  async *read(file, files) {
    const tables = await findTables(files);
    const isMarks = tables.marks.some(({ name }) => name === file.name);
    if (!isMarks) yield* readHistory(file, files, tables.marks);
    // Otherwise they came with the articles.
    else if (!tables.hasHistory) yield* readMarks(file);
  },
};

async function* readHistory(
  file: TextFile,
  files: ReadonlyMap<string, SourceFile>,
  tables: SourceFile[],
): AsyncGenerator<ReadItem> {
  const marks: TitledHighlight[] = [];
  for (const table of tables) {
    const encoding = await findEncoding(table);
    for await (const item of readMarks({ name: table.name, texts: () => readText(table, encoding) })) {
      if (item.kind === 'highlight') marks.push(item);
      else yield item;
    }
  }
  const { placed, rest, unplaced } = placeMarks(marks, await listTitled(file, marks));
  for await (const row of readRows(file)) {
    if (row.kind === 'failed') {
      yield row;
      continue;
    }
    const { place, cell } = row;
    const title = cell('title');
    const highlights = placed.get(cell('url')) ?? [];
    // The same article twice in the table gets them once.
    placed.delete(cell('url'));
    yield toItem(place, {
      url: cell('url'),
      title,
      byline: readTags(cell('author'), ','),
      siteName: cell('publisher'),
      tags: readTags(cell('tags'), /[,;]/),
      savedAt: readTime(cell('last interaction date')),
      isRead: isTrue(cell('read')),
      isArchived: !isTrue(cell('in queue')),
      isStarred: isTrue(cell('favorited')),
      unsafeHtml: await readContent(files, file.name, cell('file id')),
      highlights,
    });
    // Listed, so that nobody thinks that they came along.
    const isMarked = Number(cell('highlight count')) > 0 && !marks.some((mark) => mark.title === title);
    if (isMarked) yield failed(place, 'highlights', title);
  }
  for (const { place, title, highlight } of unplaced) yield failed(place, 'highlights', `${title}: ${highlight.quote}`);
  // Of articles that are saved, perhaps.
  yield* rest;
}

/** Which of the files that were chosen together are tables, and of what. */
async function findTables(files: ReadonlyMap<string, SourceFile>) {
  const marks: SourceFile[] = [];
  let hasHistory = false;
  for (const file of files.values()) {
    if (files.size > 1 && matterCsv.companions?.test(file.name)) continue;
    // What cannot be unpacked says so when it is read for good.
    const opening = await readOpening(file, openingLength).catch(() => '');
    if (sniffHistory(opening) > 0) hasHistory = true;
    else if (sniffMarks(opening) > 0) marks.push(file);
  }
  return { marks, hasHistory };
}

async function readContent(files: ReadonlyMap<string, SourceFile>, table: string, id: string): Promise<string | null> {
  if (id === '') return null;
  const folder = table.slice(0, table.lastIndexOf('/') + 1);
  const file = files.get(folder + id) ?? files.get(`${folder}${id}.html`);
  return file ? ((await readWhole(file, longestText))?.text ?? null) : null;
}
