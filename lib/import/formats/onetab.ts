import { readLines } from '../text/read-lines';
import { toItem } from '../to-item';
import type { ImportFormat } from './import-format';

const entry = /^(\S+:\S*)(?: \| (.*))?$/;

/** A line a tab: `address | title`; empty lines part the groups. A plain list of addresses reads the same. */
export const onetab: ImportFormat = {
  name: 'onetab',
  sniff(opening) {
    const lines = opening.split('\n').filter((line) => line.trim() !== '');
    // The last one may be cut off.
    const looked = lines.length > 1 ? lines.slice(0, -1) : lines;
    const ours = looked.filter((line) => /^https?:\/\/\S+(?: \| .*)?$/.test(line.trim()));
    return looked.length > 0 && ours.length / looked.length >= 0.8 ? 0.7 : 0;
  },
  async *read(file) {
    for await (const [number, line] of readLines(file.texts())) {
      if (line.trim() === '') continue;
      const [, url, title] = entry.exec(line.trim()) ?? [];
      yield toItem(`${file.name}:${number}`, { url: url ?? '', title: title ?? line });
    }
  },
};
