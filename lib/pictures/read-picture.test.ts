import { describe, expect, test } from 'vitest';
import { caps } from './caps';
import { readPicture } from './read-picture';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)),
  );
const u16 = (value: number) => [value >> 8, value & 0xff];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
const le16 = (value: number) => u16(value).toReversed();
const le24 = (value: number) => [value & 0xff, (value >> 8) & 0xff, value >> 16];
const zeros = (count: number) => Array.from({ length: count }, () => 0);

const png = (width: number, height: number) =>
  bytes('\u0089PNG\r\n\u001a\n', u32(13), 'IHDR', u32(width), u32(height), [8, 2, 0, 0, 0]);
const gif = (version: string) => bytes(version, le16(30), le16(20), zeros(4));
const jpegFrame = (marker: number) => [0xff, marker, ...u16(17), 8, ...u16(20), ...u16(30), 3, ...zeros(9)];
const exif = (orientation: number) => {
  const tiff = [
    ...bytes('II'),
    ...le16(42),
    8,
    0,
    0,
    0,
    ...le16(1),
    ...le16(0x112),
    ...le16(3),
    1,
    0,
    0,
    0,
    ...le16(orientation),
    0,
    0,
  ];
  return [0xff, 0xe1, ...u16(tiff.length + 8), ...bytes('Exif\0\0'), ...tiff];
};
const webp = (kind: string, data: number[]) => bytes('RIFF', zeros(4), 'WEBP', kind, zeros(4), data, zeros(12));
const avif = (brand: string, ...boxes: number[][]) =>
  bytes(u32(20), 'ftyp', brand, zeros(4), 'mif1', u32(200), 'meta', ...boxes);
const ispe = (width: number, height: number) => [
  ...u32(20),
  ...bytes('ispe'),
  ...zeros(4),
  ...u32(width),
  ...u32(height),
];
const irot = (turns: number) => [...u32(9), ...bytes('irot'), turns, ...zeros(8)];

describe('a picture is what its bytes say', () => {
  test.each<[string, Uint8Array, string, number, number]>([
    ['PNG', png(30, 20), 'image/png', 30, 20],
    ['GIF of 1987', gif('GIF87a'), 'image/gif', 30, 20],
    ['GIF of 1989', gif('GIF89a'), 'image/gif', 30, 20],
    ['JPEG', bytes([0xff, 0xd8], jpegFrame(0xc0)), 'image/jpeg', 30, 20],
    [
      'progressive JPEG behind other parts',
      bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc4, 0, 4, 9, 9], jpegFrame(0xc2)),
      'image/jpeg',
      30,
      20,
    ],
    ['JPEG from a camera held upright', bytes([0xff, 0xd8], exif(6), jpegFrame(0xc0)), 'image/jpeg', 20, 30],
    ['JPEG from a camera held level', bytes([0xff, 0xd8], exif(1), jpegFrame(0xc0)), 'image/jpeg', 30, 20],
    ['lossy WebP', webp('VP8 ', [...zeros(3), 0x9d, 1, 0x2a, ...le16(30), ...le16(20)]), 'image/webp', 30, 20],
    ['lossless WebP', webp('VP8L', [0x2f, 29, 0xc0, 4, 0]), 'image/webp', 30, 20],
    ['extended WebP', webp('VP8X', [...zeros(4), ...le24(29), ...le24(19)]), 'image/webp', 30, 20],
    ['AVIF', avif('avif', ispe(30, 20)), 'image/avif', 30, 20],
    ['AVIF in tiles', avif('avif', ispe(8, 8), ispe(30, 20), irot(0)), 'image/avif', 30, 20],
    ['turned AVIF', avif('avif', ispe(30, 20), irot(1)), 'image/avif', 20, 30],
    ['moving AVIF', avif('avis', ispe(30, 20), zeros(16)), 'image/avif', 30, 20],
  ])('%s', (_name, file, type, width, height) => {
    expect(readPicture(file)).toEqual({ type, width, height });
  });
});

describe('what is no picture is not kept', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', bytes()],
    ['HTML', bytes('<!doctype html><img src=x onerror=alert(1)>', zeros(40))],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', zeros(40))],
    ['BMP', bytes('BM', zeros(60))],
    ['HEIC', avif('heic', ispe(30, 20))],
    ['an MP4', bytes(u32(20), 'ftypisom', zeros(40))],
    ['a PNG of no width', png(0, 20)],
    ['a PNG cut off', png(30, 20).slice(0, 20)],
    ['a JPEG cut off', bytes([0xff, 0xd8], jpegFrame(0xc0)).slice(0, 8)],
    ['a JPEG that leads nowhere', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0], zeros(20))],
    ['a JPEG with a wrong turn', bytes([0xff, 0xd8], exif(6).with(12, 0xff), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])],
  ])('%s', (_name, file) => {
    expect(readPicture(file)).toBe('not-a-picture');
  });

  test.each<[string, Uint8Array]>([
    ['too many bytes', new Uint8Array(caps.bytes + 1)],
    ['a small file that unfolds to gigabytes', png(60_000, 60_000)],
    ['one whose sides overflow', png(0xffffffff, 0xffffffff)],
  ])('%s', (_name, file) => {
    expect(readPicture(file)).toBe('too-large');
  });
});
