import path from 'node:path';
import { readParagraphs } from '../train/read-paragraphs';

const paragraphs = path.join(import.meta.dirname, '../paragraphs');
const countWords = (text: string) => text.split(/\s+/u).length;

/** Texts of about that many words, from our own annotated paragraphs. */
export function makeTexts(words: number, most: number): string[] {
  const texts = [''];
  for (const { text } of [...readParagraphs(paragraphs).values()].flat()) {
    const open = texts.length - 1;
    texts[open] = `${texts[open]}${texts[open] ? '\n\n' : ''}${text}`;
    if (countWords(texts[open]) >= words) texts.push('');
  }
  texts.pop();
  // From all topics, not the first in the alphabet.
  return texts.filter((_, index) => index % Math.ceil(texts.length / most) === 0);
}
