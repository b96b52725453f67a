import type { Found, Recogniser } from '../found';
import { readSign } from './currency-sign';
import { readUnit } from './read-unit';
import {
  alsoWords,
  notVersionedWords,
  releaseAfter,
  releaseBefore,
  sizedDevices,
  versionedNames,
} from './versioned-names';

const suffix =
  '(?:[-_+.]?(?:alpha|beta|rc|pre|preview|dev|nightly|esr|lts|hotfix|patch|build)[.-]?\\d{0,4}|_\\d{1,4}|p\\d{1,2}|[a-z](?![\\p{L}\\d]))?';
const dottedPattern = new RegExp(
  `(?<![\\p{L}\\d.,$€£¥₹#@:−–])(?<v>[vV]\\.?)?(?<number>\\d{1,6}(?:\\.(?:\\d{1,7}|x(?![\\p{L}\\d])))+)${suffix}(?![\\p{L}\\d]|[.,/]\\d)`,
  'gu',
);

const amountAfter =
  /^(?: ?(?:[%°×*=€£¥₹]|x\b|\/ ?\d|stars?\b|out of\b|points?\b|times\b|percent|per cent|million|billion|trillion|thousand|crore|lakh|bn\b|mn\b|k\b|m\b)|[-–]\d)/iu;
/** ".NET" starts with a dot of its own. */
const partOfName = /((?:(?<![^\s(“"])\.)?[\p{L}\d][\p{L}\d+#.'’-]{0,24})$/u;

/** Is it an amount, an address, a date or a decimal with its unit? */
function isSomethingElse(text: string, start: number, end: number, number: string): boolean {
  const parts = number.split('.');
  if (parts.length === 2) {
    const value = Number(number);
    return (
      readSign(text, start) !== null ||
      amountAfter.test(text.slice(end, end + 10)) ||
      readUnit(text, { start, end, bareValue: value, isDecimal: true }) !== null
    );
  }
  // 1.200.000 and 16.02.2023
  if (parts.slice(1).every((part) => part.length === 3) && (parts[0]?.length ?? 0) < 4) return true;
  return parts.length === 3 && /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/u.test(number);
}

function isName(word: string | undefined): boolean {
  return word !== undefined && /\p{Lu}/u.test(word) && !notVersionedWords.has(word.toLowerCase());
}

/** "iOS" before " 17.2", "GPT" before "-4.1", "HTTP" before "/1.1"; "Linux kernel", "Final Cut Pro". */
function readName(text: string, start: number): string | null {
  const joint = text[start - 1] ?? '';
  if (!/[ \u00a0/-]/u.test(joint)) return null;
  const before = text.slice(Math.max(0, start - 60), start - 1);
  const words: string[] = [];
  let rest = before;
  while (words.length < 4) {
    const word = partOfName.exec(rest)?.[1];
    if (!word || /[.'’]$/u.test(word)) break;
    words.unshift(word);
    rest = rest.slice(0, -word.length);
    if (!/[ \u00a0]$/u.test(rest)) break;
    rest = rest.slice(0, -1);
  }
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    const isWord = /^[a-z]+$/u.test(name) && alsoWords.has(name);
    if (versionedNames.has(name.toLowerCase()) && !isWord) return name;
  }
  // "iPad Pro 12.9" is a size.
  if (joint !== ' ' || words.some((word) => sizedDevices.has(word.toLowerCase()))) return null;
  let from = words.length;
  while (from > 0 && words.length - from < 3 && isName(words[from - 1])) from--;
  return from < words.length ? words.slice(from).join(' ') : null;
}

/** Four numbers below 256 without a name are the address of a machine. */
function isAddress(parts: string[]): boolean {
  return parts.length === 4 && parts.every((part) => Number(part) < 256);
}

function make(start: number, end: number, name: string | null, version: string): Found {
  return { start, end, type: 'version', value: { kind: 'version', name, version } };
}

/**
 * Release numbers, with the name before them if there is one: iOS 17.2, Python 3.6.0, v2.4; a bare 3.6 if the text shows
 * that it is one.
 */
export const findVersions: Recogniser = (text) => {
  const found: Found[] = [];
  const doubtful: Found[] = [];
  const named = new Set<string>();
  for (const match of text.matchAll(dottedPattern)) {
    const number = match.groups?.number ?? '';
    const start = match.index;
    const end = start + match[0].length;
    if (isSomethingElse(text, start, end, number)) continue;
    const version = match[0].slice(match.groups?.v?.length ?? 0);
    const name = match.groups?.v ? null : readName(text, start);
    const parts = number.split('.');
    const previous = found.at(-1);
    if (name === null && !match.groups?.v && isAddress(parts)) continue;
    if (name !== null) {
      found.push(make(start - name.length - 1, end, name, version));
      named.add(version).add(parts.slice(0, 2).join('.'));
    } else if (
      match.groups?.v ||
      releaseBefore.test(text.slice(Math.max(0, start - 14), start)) ||
      releaseAfter.test(text.slice(end, end + 12)) ||
      (previous && /^(?:, | and | or |, and |, or |\/| to |[-–])$/u.test(text.slice(previous.end, start)))
    ) {
      found.push(make(start, end, null, version));
      named.add(version);
    } else if (parts.length > 2) {
      found.push(make(start, end, null, version));
    } else if (parts.length === 2) {
      doubtful.push(make(start, end, null, version));
    }
  }
  // "The 3.6 branch …": named before or after in the same article.
  const meant = doubtful.filter(({ value }) => value?.kind === 'version' && named.has(value.version));
  return [...found, ...meant].toSorted((a, b) => a.start - b.start);
};
