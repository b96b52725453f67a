import { toHighlight } from '../highlights/to-highlight';
import { failed } from '../read-item';
import { readTags } from '../read-tags';
import { sniffColumns } from './csv-format';
import type { ImportFormat } from './import-format';
import { readRows } from './read-rows';

/** A highlight a row, without the address of what it is from: only a title leads there. */
export const readwiseHighlights: ImportFormat = {
  name: 'readwise-highlights',
  sniff: sniffColumns(['highlight', 'book title']),
  async *read(file) {
    for await (const row of readRows(file)) {
      if (row.kind === 'failed') {
        yield row;
        continue;
      }
      const { place, cell } = row;
      const tags = readTags(cell('tags'), ',').map((tag) => `#${tag}`);
      const highlight = toHighlight({
        quote: cell('highlight'),
        note: [tags.join(' '), cell('note')].filter((part) => part !== '').join('\n\n'),
        color: cell('color'),
        createdAt: cell('highlighted at'),
      });
      const title = cell('book title');
      const by = [cell('book author')];
      yield highlight ? { kind: 'highlight', place, title, by, highlight } : failed(place, 'broken', title);
    }
  },
};
