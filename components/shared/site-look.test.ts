import { describe, expect, test } from 'vitest';
import { siteColour, siteLetter } from './site-look';

const names = ['Handset Daily', 'Stackwatch', 'Board Notes', 'Web Viewer', 'Chipwire', 'example.org', '科技日报', ''];

describe('a site has a letter', () => {
  test.each([
    ['Handset Daily', 'H'],
    ['example.org', 'E'],
    ['“Quoted”', 'Q'],
    ['9to5', '9'],
    ['科技日报', '科'],
    ['', '·'],
  ])('%s: %s', (name, letter) => expect(siteLetter(name)).toBe(letter));
});

test.each(names)('white on the colour of "%s" reads', (name) => {
  expect(contrastWithWhite(siteColour(name))).toBeGreaterThanOrEqual(4.5);
  expect(siteColour(name)).toBe(siteColour(name));
});

test('forty names use every colour', () => {
  expect(new Set(Array.from({ length: 40 }, (_, index) => siteColour(`Site ${index}`))).size).toBe(8);
});

function contrastWithWhite(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
}
