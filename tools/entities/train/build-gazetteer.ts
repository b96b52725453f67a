import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bucketBits,
  hashName,
  infoBoth,
  infoPattern,
  infoWord,
  longestName,
  patternKey,
  reachBits,
  reachKey,
  type Gazetteer,
} from '../../../lib/entities/model/gazetteer';
import { nameTypes, type NameType } from '../../../lib/entities/tagger/labels';

interface Row {
  name: string;
  type: number;
  aliases: string[];
}

/** More readings of one pattern than this would crowd the table. */
const mostReadings = 1000;

const readRows = (folder: string, file: string): string[][] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t'));

const toRow = ([name, type, aliases]: string[]): Row => ({
  name: name ?? '',
  type: nameTypes.indexOf(type as NameType),
  aliases: (aliases ?? '').split('|').filter(Boolean),
});

/** All writings that a pattern allows, with its # and @ left in. */
export function expandPattern(pattern: string): string[] {
  let readings = [''];
  for (const part of pattern.matchAll(/\\(.)|\[([^\]\\]*(?:\\.[^\]\\]*)*)\]|\(([^)\\]*(?:\\.[^)\\]*)*)\)|([^\\])/gu)) {
    const [, escaped, optional, choice, plain] = part;
    let ways = [escaped ?? plain ?? ''];
    if (optional !== undefined) ways = ['', ...optional.split('|')];
    if (choice !== undefined) ways = choice.split('|');
    readings = readings.flatMap((reading) => ways.map((way) => reading + way.replace(/\\(.)/gu, '$1')));
  }
  return readings;
}

/** Name or pattern -> the notes on why a look-up alone does not decide. */
function readNotes(folder: string): Map<string, number> {
  const notes = new Map<string, number>();
  for (const [name, note] of readRows(folder, 'words.tsv')) {
    const word = /(?:word|pattern):/u.test(note ?? '') ? infoWord : 0;
    notes.set(name ?? '', word | (/both:/u.test(note ?? '') ? infoBoth : 0));
  }
  return notes;
}

const tokenPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\S/gu;

/** A pattern's number may be written as "3.6.0". */
const longestNumber = 5;

/** Notes how long the name may be under its first word. `name` has the # and @ of patterns. */
function noteReach(reach: Uint8Array, name: string): void {
  const tokens = name.replaceAll('#', '0').replaceAll('@', 'X').match(tokenPattern) ?? [];
  const numbers = name.split('#').length - 1;
  const length = Math.min(longestName, tokens.length + numbers * (longestNumber - 1));
  const key = reachKey(tokens[0] ?? '');
  reach[key] = Math.max(reach[key] ?? 0, length);
}

/** The lists as one table of sorted hashes. What is written first stays. */
export function buildGazetteer(folder: string): Gazetteer & { names: number } {
  const notes = readNotes(folder);
  const entries = new Map<number, { info: number; fullName: string | null }>();
  const reach = new Uint8Array(2 ** reachBits);
  /** `key` is what is looked for, `name` how it is written. */
  const put = (key: string, info: number, fullName: string | null, name = key) => {
    const hash = hashName(key) >>> 0;
    noteReach(reach, name);
    if (!entries.has(hash)) entries.set(hash, { info, fullName });
  };
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && !['words.tsv', 'patterns.tsv'].includes(file))
    .toSorted();
  const rows = files.flatMap((file) => readRows(folder, file).map(toRow));
  for (const { name, type } of rows) put(name, type | (notes.get(name) ?? 0), null);
  for (const { name, type, aliases } of rows)
    for (const alias of aliases) put(alias, type | (notes.get(alias) ?? 0), name);
  const names = entries.size;
  for (const { name, type } of readRows(folder, 'patterns.tsv').map(toRow)) {
    const readings = expandPattern(name);
    if (readings.length > mostReadings) throw new Error(`${readings.length} readings of the pattern ${name}`);
    for (const reading of readings) {
      if (reading.includes('#')) put(patternKey(reading), type | infoPattern | (notes.get(name) ?? 0), null, reading);
      else if (!reading.includes('@')) put(reading, type | infoPattern | (notes.get(name) ?? 0), null);
    }
  }
  const sorted = [...entries].toSorted((a, b) => a[0] - b[0]);
  const buckets = new Uint16Array(2 ** bucketBits + 1);
  for (const [hash] of sorted) buckets[(hash >>> (32 - bucketBits)) + 1]!++;
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  const fullNames = [...new Set(sorted.flatMap(([, { fullName }]) => fullName ?? []))].toSorted();
  const places = new Map(fullNames.map((name, index) => [name, index + 1]));
  const letters = fullNames.map((name) => new TextEncoder().encode(name));
  const starts = new Uint32Array(fullNames.length + 1);
  for (const [index, bytes] of letters.entries()) starts[index + 1] = (starts[index] ?? 0) + bytes.length;
  return {
    names,
    reach,
    buckets,
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    infos: Uint8Array.from(sorted, ([, { info }]) => info),
    fullNames: Uint16Array.from(sorted, ([, { fullName }]) => (fullName === null ? 0 : (places.get(fullName) ?? 0))),
    starts,
    letters: Uint8Array.from(letters.flatMap((bytes) => [...bytes])),
  };
}
