import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nameTypes, type NameType } from '../../../lib/entities/tagger/labels';

/** A text, its names, and the spans of which nobody knows what they are. */
export interface TrainingText {
  text: string;
  names: { start: number; end: number; type: number }[];
  unknown: { start: number; end: number }[];
  /** How many times an epoch shows it; below 1 the share of epochs. */
  weight: number;
}

/**
 * The share of each set that is read: news and encyclopaedia help, posts and code hardly do. With all of them at two and
 * a half times these shares the held-back topics scored the same, and training took twice as long.
 */
const shares: Record<string, number> = {
  'crossner-ai': 0.4,
  'crossner-science': 0.2,
  'crossner-politics': 0.2,
  'crossner-literature': 0.16,
  'crossner-music': 0.16,
  wnut17: 0.12,
  btc: 0.04,
  wikigold: 0.4,
  'uner-ewt': 0.2,
  'uner-pud': 0.4,
  're-docred': 0.12,
  gum: 0.2,
  stackoverflow: 0.05,
  cyner: 0.12,
};

interface Sentence {
  tokens: string[];
  tags: string[];
  doc?: string;
}

const tight = /^(?:[.,;:!?%)\]’]|'s|’s|n't|'(?:re|ve|ll|d|m))/u;
const sticky = /^[([$£€#@]$/u;

/** Words put together as a text would have them. */
function addSentence(into: TrainingText, { tokens, tags }: Sentence): void {
  let open: { start: number; end: number; type: number } | null = null;
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    const isHyphen = token === '-' || previous === '-';
    if (previous !== undefined && !tight.test(token) && !sticky.test(previous) && !isHyphen) into.text += ' ';
    const start = into.text.length;
    into.text += token.replace(/\s/gu, '_');
    const end = into.text.length;
    const [place, type] = (tags[index] ?? 'O').split('-');
    if (place === 'I' && open) open.end = end;
    else open = null;
    if (place === 'B' || (place === 'I' && !open)) {
      open = { start, end, type: nameTypes.indexOf(type as NameType) };
      into.names.push(open);
    }
    if (place === 'X') into.unknown.push({ start, end });
  }
}

export function readOpenSets(folder: string): TrainingText[] {
  const texts: TrainingText[] = [];
  for (const [set, share] of Object.entries(shares)) {
    const lines = gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
      .toString('utf8')
      .split('\n');
    let lastDocument: string | undefined;
    let open: TrainingText | undefined;
    let count = 0;
    for (const line of lines) {
      if (line === '') continue;
      count++;
      const sentence = JSON.parse(line) as Sentence;
      const last = open;
      if (sentence.doc === undefined || sentence.doc !== lastDocument) {
        open = undefined;
        lastDocument = sentence.doc;
        if ((count * 0.618) % 1 >= share) continue;
        const text: TrainingText = { text: '', names: [], unknown: [], weight: 1 };
        addSentence(text, sentence);
        texts.push(text);
        open = text;
      } else if (last) {
        last.text += '\n';
        addSentence(last, sentence);
      }
    }
  }
  return texts;
}
