import { expect, test } from 'vitest';
import { FailedRows, readFailedRows } from './failed-rows';
import type { FailedRow } from './read-item';

test.each([0, 3, 1_000, 1_001, 25_000])('%i rows, all of them and in their order', async (count) => {
  const rows = Array.from({ length: count }, (_, index): FailedRow => ({
    place: `a:${index}`,
    reason: 'broken',
    text: index % 7 === 0 ? '"a\nb", =1 ü' : '',
  }));
  const failed = new FailedRows();
  for (const row of rows) failed.add(row);
  const rest = failed.rest();
  expect(failed.atHand).toEqual(rows.slice(0, 1_000));
  expect(rest === null).toBe(count <= 1_000);
  expect(await readFailedRows(failed.atHand, rest)).toEqual(rows);
});
