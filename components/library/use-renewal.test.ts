import { expect, test } from 'vitest';
import { renewalOf } from './use-renewal';

const run = { done: 2, count: 5 };

test.each<[string, Parameters<typeof renewalOf>, ReturnType<typeof renewalOf>]>([
  ['before the library has answered', [null, null], { status: 'none' }],
  ['with nothing to do', [0, null], { status: 'none' }],
  ['older names', [5, null], { status: 'offered', count: 5 }],
  ['on the way', [3, { status: 'running', ...run }], { status: 'running', ...run }],
  ['stopped', [3, null], { status: 'offered', count: 3 }],
  ['failed', [3, { status: 'failed', ...run }], { status: 'failed', count: 3 }],
  ['failed, and another window went on', [0, { status: 'failed', ...run }], { status: 'done', count: 5 }],
  ['done', [0, { status: 'done', ...run }], { status: 'done', count: 5 }],
  ['an older backup brought in afterwards', [2, { status: 'done', ...run }], { status: 'offered', count: 2 }],
])('%s', (_, given, renewal) => expect(renewalOf(...given)).toEqual(renewal));
