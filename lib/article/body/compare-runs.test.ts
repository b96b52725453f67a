import { expect, test } from 'vitest';
import { compareRuns } from './compare-runs';

/** A page of runs of 100 characters: `x` taken, `.` missing, a blank stands beside the article. */
function compare(page: string): ReturnType<typeof compareRuns> {
  const runs = [...page].map((_, index) => ({ key: `${index}`, length: 100 }));
  const counted = [...page].map((mark) => mark !== ' ');
  const total = 100 * counted.filter(Boolean).length;
  const taken = new Set(runs.filter((_, index) => page[index] === 'x').map(({ key }) => key));
  const rest = { spans: new Map(), times: new Map(), leftOut: new Set<Element>(), proseOf: () => 0, isSparse: false };
  return compareRuns({ runs, counted, total, ...rest }, taken);
}

test.each([
  ['xxxxxxxxxx', 1, 0],
  ['xxxxx.....', 0.5, 0],
  ['..xxxxxx..', 0.6, 0],
  ['xxxx..xxxx', 0.8, 0.25],
  ['xxxx  xxxx', 1, 0],
  ['xx......xx', 0.4, 0],
  ['xxxx....x.', 0.5, 0],
  ['xxx.xxx.xxxx', 10 / 12, 0.2],
  ['    ', 1, 0],
])('%s', (page, share, holes) => {
  expect(compare(page)).toEqual({ share, holes });
});
