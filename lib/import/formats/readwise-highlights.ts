import { toHighlight } from '../highlights/to-highlight';
import { failed } from '../read-item';
import { readTags } from '../read-tags';
import { readCsv } from '../text/read-csv';
import { csvFormat } from './csv-format';
import type { ImportFormat } from './import-format';

const { name, sniff } = csvFormat({
  name: 'readwise-highlights',
  columns: ['highlight', 'book title'],
  read: () => ({ url: '' }),
});

/** A highlight a row, without the address of what it is from: only a title leads there. */
export const readwiseHighlights: ImportFormat = {
  name,
  sniff,
  async *read(file) {
    for await (const row of readCsv(file.texts(), ',')) {
      const place = `${file.name}:${row.line}`;
      if (row.broken !== null) {
        yield failed(place, 'broken', row.broken);
        continue;
      }
      const cell = (column: string) => row.cells.get(column) ?? '';
      const tags = readTags(cell('tags'), ',').map((tag) => `#${tag}`);
      const highlight = toHighlight({
        quote: cell('highlight'),
        note: [tags.join(' '), cell('note')].filter((part) => part !== '').join('\n\n'),
        color: cell('color'),
        createdAt: cell('highlighted at'),
      });
      const title = cell('book title');
      yield highlight ? { kind: 'highlight', place, title, highlight } : failed(place, 'broken', title);
    }
  },
};
