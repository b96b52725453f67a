import type { RowKey } from '../library/view';

/** Keys as lines of text, on their way out of the worker: see search-protocol.ts. */
export const writeKeys = (keys: RowKey[]): string =>
  keys
    .map(({ id, savedAt, date }) => (date === undefined ? `${id} ${savedAt}` : `${id} ${savedAt} ${date}`))
    .join('\n');

export function readKeys(lines: string): RowKey[] {
  if (lines === '') return [];
  return lines.split('\n').map((line) => {
    const [id = '', savedAt = '', date] = line.split(' ');
    return date === undefined ? { id, savedAt } : { id, savedAt, date };
  });
}
