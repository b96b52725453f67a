import { describe, expect, test } from 'vitest';
import { fileName } from './file-name';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

test.each([
  ['A plain title', 'A plain title.md'],
  ['', 'Untitled.md'],
  ['   ', 'Untitled.md'],
  ['???', 'Untitled.md'],
  ['..', 'Untitled.md'],
  ['\u202E\u200B\uFEFF', 'Untitled.md'],
  // Parted words and joined ones
  ['Huawei: the story', 'Huawei - the story.md'],
  ['News | Site', 'News - Site.md'],
  ['At 10:30 AC/DC', 'At 10-30 AC-DC.md'],
  ['a\\b', 'a-b.md'],
  ['../../etc/passwd', '-..-etc-passwd.md'],
  // Characters
  ['What is "x"?', "What is 'x'.md"],
  ['a<b>c*d^e#f', 'a b c d e f.md'],
  ['[Update] CVE [[x]]', '(Update) CVE ((x)).md'],
  ['a\u0000b\tc\nd\u0085e\u2028f', 'a b c d e f.md'],
  ['\u202Egnp.exe', 'gnp.exe.md'],
  ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth.md'],
  ['می\u200Cخواهم', 'می\u200Cخواهم.md'],
  ['👩\u200D👩\u200D👧 family', '👩\u200D👩\u200D👧 family.md'],
  ['half \uD83D pair', 'half \uFFFD pair.md'],
  ['not \uFFFE a \uFFFF character', 'not a character.md'],
  // Edges
  ['.hidden', 'hidden.md'],
  ['~backup', 'backup.md'],
  ['. ~ . both', 'both.md'],
  ['ends with dots...', 'ends with dots.md'],
  ['ends with a space ', 'ends with a space.md'],
  ['a \u3000 b', 'a b.md'],
  // Devices of Windows
  ['CON', 'CON_.md'],
  ['con.txt', 'con_.txt.md'],
  ['aux .h', 'aux_ .h.md'],
  ['COM1', 'COM1_.md'],
  ['lpt9.2024', 'lpt9_.2024.md'],
  ['COM¹', 'COM¹_.md'],
  ['NUL: the device', 'NUL - the device.md'],
  ['.nul', 'nul_.md'],
  ['COM10', 'COM10.md'],
  ['Console', 'Console.md'],
  // Composed
  ['Cafe\u0301', 'Caf\u00E9.md'],
])('%j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

describe('at most 120 bytes, whole graphemes', () => {
  const family = '👨‍👩‍👧‍👦';
  test.each([
    ['letters', 'x'.repeat(500), 120],
    ['exactly as long', 'x'.repeat(117), 120],
    ['Chinese', '华'.repeat(100), 120],
    ['one byte over', `a${'华'.repeat(39)}`, 118],
    ['families', family.repeat(20), 103],
    ['flags', '🇬🇧'.repeat(50), 115],
    ['accents that do not compose', 'q\u0303'.repeat(60), 120],
    ['a dot at the cut', `${'x'.repeat(116)}.${'y'.repeat(20)}`, 119],
    ['one endless grapheme', `z${'\u0303'.repeat(200)}`, 11],
  ])('%s', (_name, title, bytes) => {
    const name = fileName(title);
    expect(bytesOf(name)).toBe(bytes);
    expect(name).toMatch(/[^\s.]\.md$/);
  });

  test('an emoji is not cut in two', () => {
    expect(fileName(family.repeat(20))).toBe(`${family.repeat(4)}.md`);
  });
});

describe('duplicates', () => {
  test('are numbered, by what the file systems take for the same', () => {
    const taken = new Set<string>();
    const titles = ['Title', 'Title', 'title', 'TITLE?', 'Title 2', 'Caf\u00E9', 'CAFE\u0301', 'Straße', 'STRASSE'];
    expect(titles.map((title) => fileName(title, taken))).toEqual([
      'Title.md',
      'Title 2.md',
      'title 3.md',
      'TITLE 4.md',
      'Title 2 2.md',
      'Caf\u00E9.md',
      'CAF\u00C9 2.md',
      'Straße.md',
      'STRASSE 2.md',
    ]);
  });

  test('stay under the limit', () => {
    const taken = new Set<string>();
    const names = Array.from({ length: 120 }, () => fileName('华'.repeat(100), taken));
    expect(new Set(names).size).toBe(120);
    expect(Math.max(...names.map(bytesOf))).toBeLessThanOrEqual(120);
    expect(names[119]).toMatch(/^华{37} 120\.md$/u);
  });
});

test('10,000 articles of one title are numbered in one go, past the names that are taken', () => {
  const taken = new Set<string>();
  fileName('Same 3', taken);
  let asked = 0;
  const has = taken.has.bind(taken);
  taken.has = (name) => {
    asked += 1;
    return has(name);
  };
  const names = Array.from({ length: 10_000 }, () => fileName('Same', taken));
  expect(names.slice(0, 3)).toEqual(['Same.md', 'Same 2.md', 'Same 4.md']);
  expect(new Set(names).size).toBe(10_000);
  expect(asked).toBeLessThan(50_000);
});
