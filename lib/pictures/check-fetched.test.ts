import { expect, test } from 'vitest';
import { caps } from './caps';
import { checkFetched } from './check-fetched';

test('what a page hands over is bytes', () => {
  expect(checkFetched({ base64: btoa('PNG\u00ff') })).toEqual({
    status: 'fetched',
    bytes: new Uint8Array([80, 78, 71, 255]),
  });
});

test.each<[string, unknown, string]>([
  ['nothing', null, 'unreachable'],
  ['a word', 'base64', 'unreachable'],
  ['a reason', { failure: 'gone' }, 'gone'],
  ['a reason of its own making', { failure: '<img>' }, 'unreachable'],
  ['a reason that is no word', { failure: { toString: () => 'gone' } }, 'unreachable'],
  ['bytes that are none', { base64: ['AAAA'] }, 'unreachable'],
  ['letters that are no base64', { base64: '!' }, 'not-a-picture'],
  ['more than a picture may have', { base64: 'A'.repeat(Math.ceil((caps.bytes * 4) / 3) + 8) }, 'too-large'],
])('a page that hands over %s', (_name, value, failure) => {
  expect(checkFetched(value)).toEqual({ status: 'failed', failure });
});
