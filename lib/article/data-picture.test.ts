import { expect, test } from 'vitest';
import { isShownData } from './data-picture';

/** As a PNG begins; it says how large it is, and nothing of its content is looked at. */
function png(width: number, height: number): string {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return btoa(String.fromCharCode(...bytes));
}

test.each([
  ['a small one', `data:image/png;base64,${png(30, 20)}`, true],
  ['with a set of characters', `data:image/png;charset=utf-8;base64,${png(30, 20)}`, true],
  ['broken into lines', `data:image/png;base64,${png(30, 20)}\n AAAA`, true],
  ['one that unfolds to gigabytes', `data:image/png;base64,${png(30_000, 30_000)}`, false],
  ['bytes of something else', `data:image/png;base64,${btoa('BM of a bitmap, which browsers know as well')}`, false],
  ['written without base64', 'data:image/png,%89PNG', false],
  ['nothing', 'data:image/png;base64,', false],
  ['another kind', `data:image/svg+xml;base64,${png(30, 20)}`, false],
])('%s', (_, address, isShown) => expect(isShownData(address)).toBe(isShown));
