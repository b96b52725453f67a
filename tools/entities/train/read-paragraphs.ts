import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../../../lib/entities/entity';

export interface GoldSpan {
  start: number;
  end: number;
  type: EntityType;
}

/** A text with its annotations: the form of the gold files. */
export interface GoldDocument {
  id: string;
  text: string;
  entities: GoldSpan[];
}

const spanPattern = /\{(\w+):([^{}]+)\}/gu;

function readBlock(block: string, offset: number): { text: string; entities: GoldSpan[] } {
  let text = '';
  let read = 0;
  const entities: GoldSpan[] = [];
  for (const match of block.matchAll(spanPattern)) {
    text += block.slice(read, match.index);
    const start = offset + text.length;
    text += match[2] ?? '';
    entities.push({ start, end: offset + text.length, type: match[1] as EntityType });
    read = match.index + match[0].length;
  }
  return { text: text + block.slice(read), entities };
}

function readFile(topic: string, content: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const line of content.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    const isHeadline = line.startsWith('= ');
    if (isHeadline) documents.push({ id: `${topic}-${documents.length}`, text: '', entities: [] });
    const document = documents.at(-1);
    if (!document) throw new Error(`${topic}: text before the first headline`);
    if (!isHeadline) document.text += '\n\n';
    const block = readBlock(isHeadline ? line.slice(2) : line, document.text.length);
    document.text += block.text;
    document.entities.push(...block.entities);
  }
  return documents;
}

/** The annotated paragraphs, by topic (file). */
export function readParagraphs(folder: string): Map<string, GoldDocument[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted();
  return new Map(
    files.map((file) => {
      const topic = file.slice(0, -'.txt'.length);
      return [topic, readFile(topic, readFileSync(join(folder, file), 'utf8'))];
    }),
  );
}

/** Every sixth topic is never trained on: what the model scores there is what it can do on new text. */
export function isHeldBack(index: number): boolean {
  return index % 6 === 2;
}
