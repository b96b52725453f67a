import { diffArrays } from 'diff';
import type { Entity } from '../entities/entity';
import { alignParagraphs } from './align-paragraphs';
import { compareEntities } from './compare-entities';
import { compareWords } from './compare-words';
import type { Comparison, ParagraphChange } from './comparison';
import { listHunks, splitParagraphs, type Paragraph } from './list-hunks';

/** One state of an article. */
export interface ComparedText {
  title: string;
  /** As article-text.ts reads it. */
  text: string;
  entities: Entity[];
}

const milliseconds = 500;

/** What changed between two texts of an article: names and figures, paragraphs, and the words in them. */
export function compareTexts(before: ComparedText, after: ComparedText): Comparison {
  const parts = { before: splitParagraphs(before.text), after: splitParagraphs(after.text) };
  const paragraphs = compareParagraphs(parts.before.map(textOf), parts.after.map(textOf));
  const title = before.title === after.title ? null : compareWords(before.title, after.title);
  return {
    title,
    entities: compareEntities(before, after, listHunks(parts.before, parts.after, paragraphs)),
    paragraphs,
    hasSameWords: title === null && paragraphs.every(({ kind }) => kind === 'same'),
  };
}

const textOf = ({ text }: Paragraph) => text;

function compareParagraphs(before: string[], after: string[]): ParagraphChange[] {
  const changes = diffArrays(before, after, { timeout: milliseconds });
  const changed: ParagraphChange[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const flush = () => {
    for (const pair of alignParagraphs(gone, come)) changed.push(toChange(pair.before, pair.after));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of changes ?? [
    { value: before, removed: true, added: false },
    { value: after, added: true, removed: false },
  ]) {
    if (removed) gone.push(...value);
    else if (added) come.push(...value);
    else {
      flush();
      changed.push({ kind: 'same', paragraphs: value });
    }
  }
  flush();
  return changed;
}

function toChange(before: string | null, after: string | null): ParagraphChange {
  if (before === null) return { kind: 'added', text: after ?? '' };
  if (after === null) return { kind: 'removed', text: before };
  return { kind: 'changed', pieces: compareWords(before, after) };
}
