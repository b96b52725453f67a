import { parseArgs } from 'node:util';
import { browserNames } from '../../browsers/find-browser';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    browser: { type: 'string' },
    kills: { type: 'string' },
    from: { type: 'string' },
    count: { type: 'string' },
  },
});

/** What the command line asks for. */
export const options = {
  only: values.only?.split(','),
  browsers: browserNames.filter((browser) => values.browser === undefined || values.browser === browser),
  /** How often each browser is killed; each promise knows its own number. */
  kills: values.kills === undefined ? undefined : Number(values.kills),
};

/** The part of a long list that `--from` and `--count` ask for, so that a long run can be made in several. */
export function sliceOf<Item>(items: readonly Item[]): Item[] {
  const from = Number(values.from ?? 0);
  return items.slice(from, from + countOf(items.length));
}

/** How many of something endless: `--count`, or else what the promise is held to. */
export function countOf(promised: number): number {
  return Number(values.count ?? promised);
}
