import { describe, expect, test } from 'vitest';
import { matchName } from './palette-match';

describe('fits', () => {
  test.each([
    ['', 'Starred'],
    ['star', 'Go to Starred'],
    ['starred go', 'Go to Starred'],
    ['gost', 'Go to Starred'],
    ['gts', 'Go to Starred'],
    ['xport', 'Export all'],
    ['pokemon', 'Pokémon'],
    ['ＨＵＡ', 'Huawei'],
    ['華', '華為 phones'],
    ['cve 3094', 'CVE-2024-3094'],
  ])('%s: %s', (typed, name) => {
    expect(matchName(typed, name)).not.toBeNull();
  });
});

describe('does not fit', () => {
  test.each([
    ['unread', 'Go to Starred'],
    ['starred now', 'Go to Starred'],
    ['tsg', 'Go to Starred'],
    ['gtred', 'Go to Starred'],
    ['huawei', 'Hua'],
  ])('%s: %s', (typed, name) => {
    expect(matchName(typed, name)).toBeNull();
  });
});

test('the nearest comes first', () => {
  const names = [
    'Restart',
    'Start page of a site',
    'Stop all running things',
    'Start',
    'Go to start',
    'Go to starters',
  ];
  expect(names.toSorted((one, other) => matchName('start', other)! - matchName('start', one)!)).toEqual([
    'Start',
    'Start page of a site',
    'Go to start',
    'Go to starters',
    'Restart',
    'Stop all running things',
  ]);
});

test('a name made to fit in many ways ends', () => {
  expect(matchName(`${'a'.repeat(500)}b`, 'aaaaaaaaaaaaaaaaaaaa '.repeat(50))).toBeNull();
});
