import { expect, test } from 'vitest';
import { hostsOf, neededAccess, sitePattern } from './site-pattern';

test.each([
  ['https://img.example/a/b.png?x=1', 'https://img.example/*'],
  ['http://img.example:8080/b.png', 'http://img.example/*'],
  ['https://user:word@img.example/b.png', 'https://img.example/*'],
  ['https://bücher.example/b.png', 'https://xn--bcher-kva.example/*'],
])('%s', (address, pattern) => {
  expect(sitePattern(address)).toBe(pattern);
});

const picture = (address: string, state: string, isInText = true) => ({ address, state, isInText });

test('the reader is asked once for each site that the text needs', () => {
  const needed = neededAccess([
    picture('https://img.example/1.png', 'no-access'),
    picture('https://img.example/2.png', 'no-access'),
    picture('http://img.example/3.png', 'no-access'),
    picture('https://other.example/1.png', 'kept'),
    picture('https://none.example/1.png', 'text-only'),
    picture('https://cover.example/1.png', 'no-access', false),
  ]);
  expect(needed).toEqual(['https://img.example/*', 'http://img.example/*']);
  expect(hostsOf(needed)).toEqual(['img.example']);
});
