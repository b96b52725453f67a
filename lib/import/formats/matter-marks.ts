import { type ImportedHighlight, toHighlight } from '../highlights/to-highlight';
import { pickTitled } from '../pick-titled';
import { failed, type ReadItem, type TitledHighlight } from '../read-item';
import { toItem } from '../to-item';
import type { TextFile } from './import-format';
import { readRows } from './read-rows';

/** A highlight a row. */
export async function* readMarks(file: TextFile): AsyncGenerator<ReadItem> {
  for await (const row of readRows(file)) {
    if (row.kind === 'failed') {
      yield row;
      continue;
    }
    const { place, cell } = row;
    const highlight = toHighlight({
      quote: cell('text'),
      note: cell('note'),
      createdAt: cell('highlighted date'),
    });
    const title = cell('title');
    const by = [cell('author'), cell('publisher')];
    yield highlight ? { kind: 'highlight', place, title, by, highlight } : failed(place, 'broken', title);
  }
}

interface TitledRow {
  title: string;
  url: string;
  names: string[];
}

/** The rows that something was marked in, as far as their titles tell. */
export async function listTitled(file: TextFile, marks: TitledHighlight[]): Promise<TitledRow[]> {
  const titles = new Set(marks.map(({ title }) => title));
  const rows = new Map<string, TitledRow>();
  for await (const row of titles.size > 0 ? readRows(file) : []) {
    if (row.kind === 'failed') continue;
    const { cell, place } = row;
    const [title, url] = [cell('title'), cell('url')];
    if (!titles.has(title) || toItem(place, { url }).kind !== 'article') continue;
    rows.set(url, { title, url, names: [cell('author'), cell('publisher')] });
  }
  return [...rows.values()];
}

interface PlacedMarks {
  /** By the address of their article. */
  placed: Map<string, ImportedHighlight[]>;
  /** Of articles that are not in the table. */
  rest: TitledHighlight[];
  /** Several articles have that title, and nothing tells which is meant. */
  unplaced: TitledHighlight[];
}

export function placeMarks(marks: TitledHighlight[], rows: TitledRow[]): PlacedMarks {
  const placed: PlacedMarks = { placed: new Map(), rest: [], unplaced: [] };
  const byTitle = new Map<string, TitledRow[]>();
  for (const row of rows) byTitle.set(row.title, [...(byTitle.get(row.title) ?? []), row]);
  for (const mark of marks) {
    const candidates = byTitle.get(mark.title) ?? [];
    const row = pickTitled(candidates, mark.by, ({ names }) => names);
    if (row) placed.placed.set(row.url, [...(placed.placed.get(row.url) ?? []), mark.highlight]);
    else (candidates.length > 0 ? placed.unplaced : placed.rest).push(mark);
  }
  return placed;
}
