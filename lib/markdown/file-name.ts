const mostBytes = 120;
const extension = '.md';

/** Windows keeps these for devices, also with an extension: `CON`, `aux.h`, `com1.2024`. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\s*(?:\.|$))/i;

/** What no file name takes on one of the systems, or no link in Obsidian. */
const replacements: [pattern: RegExp, replacement: string][] = [
  // Controls, bidi overrides, soft hyphens: not seen, and refused by Chromium. The joiners shape emoji and Persian words.
  [/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' '],
  [/(?![\u200C\u200D])\p{Cf}|\p{Noncharacter_Code_Point}/gu, ''],
  [/"/g, "'"],
  [/\[/g, '('],
  [/\]/g, ')'],
  // "Huawei: the story" and "News | Site" are parted words; "10:30" and "AC/DC" are not.
  [/\s*[:|]\s+|\s+[:|]|\s+[/\\]\s+/g, ' - '],
  [/[:|/\\]/g, '-'],
  [/[<>?*#^]|%%+/g, ' '],
  [/\s+/g, ' '],
];

/** Windows drops dots and spaces at the end, Unix hides names with a dot in front, Chromium refuses a `~` there. */
const edges = /^[\s.~]+|[\s.]+$/g;

/**
 * A file name that every system takes, from any title, at most 120 bytes long: with the folders of a deep vault it stays
 * under the 260 characters of Windows, and under the 143 bytes that encrypted folders of Linux allow.
 *
 * `taken` holds the names given so far, folded, and gets this one: "Title", "title" and a decomposed "Title" are one
 * file on macOS and Windows, so the second becomes "title 2.md".
 */
export function fileName(title: string, taken: Set<string> = new Set()): string {
  return noteName(title, taken) + extension;
}

/** The same without its ending, as links name a note. */
export function noteName(title: string, taken: Set<string> = new Set(), joint = ' '): string {
  const stem = stemOf(title);
  let name = cut(stem, '');
  const first = foldFileName(name);
  if (taken.has(first)) {
    const numbers = numbersOf(taken);
    let number = numbers.get(first) ?? 2;
    for (; taken.has(foldFileName(name)); number += 1) name = cut(stem, `${joint}${number}`);
    numbers.set(first, number);
  }
  taken.add(foldFileName(name));
  return name;
}

/** From which number on each name may be free: 10,000 articles of one title would else ask 50 million times. */
const nextNumbers = new WeakMap<Set<string>, Map<string, number>>();

function numbersOf(taken: Set<string>): Map<string, number> {
  const numbers = nextNumbers.get(taken) ?? new Map<string, number>();
  nextNumbers.set(taken, numbers);
  return numbers;
}

/** The same as a part of an address: small letters and digits, parted by dashes. */
export function slugName(title: string, taken: Set<string> = new Set()): string {
  const words = title
    .toWellFormed()
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .normalize('NFC');
  return noteName(words.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '') || 'untitled', taken, '-');
}

function stemOf(title: string): string {
  const plain = replacements
    .reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), title.toWellFormed())
    .normalize('NFC')
    .replaceAll(edges, '');
  return plain.replace(deviceName, '$&_') || 'Untitled';
}

function cut(stem: string, suffix: string): string {
  const room = mostBytes - bytesOf(suffix + extension);
  return (bytesOf(stem) <= room ? stem : beginning(stem, room)) + suffix;
}

/** As many whole graphemes as fit: half an emoji or a letter without its accent is another name. */
function beginning(stem: string, room: number): string {
  let end = 0;
  let used = 0;
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(stem)) {
    used += bytesOf(segment);
    if (used > room) break;
    end = index + segment.length;
  }
  return stem.slice(0, end).replaceAll(edges, '') || 'Untitled';
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Upper case first: macOS takes `ß` and `SS` for the same. */
export function foldFileName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
