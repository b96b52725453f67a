import { expect, test } from 'vitest';
import { fitThumbnail } from './fit-thumbnail';

test.each([
  ['twice as large', 416, 280, { x: 0, y: 0, width: 416, height: 280 }],
  ['wide: the middle', 1000, 140, { x: 396, y: 0, width: 208, height: 140 }],
  ['tall: above the middle', 208, 1140, { x: 0, y: 250, width: 208, height: 140 }],
  ['just large enough', 104, 70, { x: 0, y: 0, width: 104, height: 70 }],
  ['an icon', 64, 64, null],
  ['a line', 1200, 4, null],
])('%s', (_name, width, height, crop) => {
  expect(fitThumbnail({ width, height })).toEqual(crop);
});
