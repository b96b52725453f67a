import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityType } from '../../../lib/entities/entity';
import { nameTypes } from '../../../lib/entities/tagger/labels';
import { readParagraphs, type GoldDocument, type GoldSpan } from '../../entities/train/read-paragraphs';

/** A stretch of a sentence: plain text, or a place where a name of that type stands. */
export type Part = string | { type: EntityType; text: string };

/** What articles are made of. Plain data, so that a page can be handed it. */
export interface Stock {
  sentences: Part[][];
  headlines: Part[][];
  /** By type; the first writing is the name, the others are its aliases. */
  names: Partial<Record<EntityType, string[][]>>;
}

const folder = path.join(import.meta.dirname, '../../entities');

/** Our own paragraphs, taken apart into sentences, and the gazetteer's names. */
export function readStock(): Stock {
  const stock: Stock = { sentences: [], headlines: [], names: readNames() };
  for (const document of [...readParagraphs(path.join(folder, 'paragraphs')).values()].flat()) {
    for (const { isHeadline, start, end } of listSentences(document)) {
      const parts = cutParts(document, start, end);
      if (parts) (isHeadline ? stock.headlines : stock.sentences).push(parts);
    }
  }
  return stock;
}

interface Sentence {
  isHeadline: boolean;
  start: number;
  end: number;
}

function listSentences({ text }: GoldDocument): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  let offset = 0;
  return text.split('\n\n').flatMap((block, index): Sentence[] => {
    const start = offset;
    offset += block.length + 2;
    if (index === 0) return [{ isHeadline: true, start, end: start + block.length }];
    return [...segmenter.segment(block)].map(({ segment, index: at }) => ({
      isHeadline: false,
      start: start + at,
      end: start + at + segment.trimEnd().length,
    }));
  });
}

/** Null when a name reaches over the sentence's end: "Mr. Example" was cut in two. */
function cutParts({ text, entities }: GoldDocument, start: number, end: number): Part[] | null {
  const touching = entities.filter((span) => span.start < end && span.end > start);
  if (touching.some((span) => span.start < start || span.end > end)) return null;
  const parts: Part[] = [];
  let read = start;
  for (const span of touching.filter(isName)) {
    if (span.start > read) parts.push(text.slice(read, span.start));
    parts.push({ type: span.type, text: text.slice(span.start, span.end) });
    read = span.end;
  }
  if (read < end) parts.push(text.slice(read, end));
  return parts;
}

function isName(span: GoldSpan): boolean {
  return nameTypes.some((type) => type === span.type) || span.type === 'identifier';
}

function readNames(): Stock['names'] {
  const names: Stock['names'] = { identifier: cveNumbers() };
  const gazetteer = path.join(folder, 'gazetteer');
  for (const file of readdirSync(gazetteer).filter((name) => name.endsWith('.tsv') && !notNames.has(name))) {
    for (const line of readFileSync(path.join(gazetteer, file), 'utf8').split('\n').slice(1)) {
      const [name, type, aliases = ''] = line.split('\t');
      const known = nameTypes.find((nameType) => nameType === type);
      if (name && known) (names[known] ??= []).push([name, ...aliases.split('|').filter((alias) => alias !== '')]);
    }
  }
  return names;
}

const notNames = new Set(['patterns.tsv', 'words.tsv']);

function cveNumbers(): string[][] {
  return Array.from({ length: 400 }, (_, index) => [`CVE-${2015 + (index % 11)}-${1000 + index * 37}`]);
}
