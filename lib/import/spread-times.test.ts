import { expect, test } from 'vitest';
import { spreadTimes } from './spread-times';

test('equal times come one after the other, others stay', () => {
  const spread = spreadTimes();
  const noon = '2026-03-01T12:00:00.000Z';
  const times = [noon, '2026-03-01T11:00:00.000Z', noon, noon].map(spread);
  expect(times).toEqual([noon, '2026-03-01T11:00:00.000Z', '2026-03-01T12:00:00.001Z', '2026-03-01T12:00:00.002Z']);
});
