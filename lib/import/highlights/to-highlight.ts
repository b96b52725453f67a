import { type HighlightColor, highlightColors } from '../../annotations/highlight-color';
import { readTime } from '../times';

/** A passage that was marked in another program: its words, and what was written on it. */
export interface ImportedHighlight {
  quote: string;
  /** Empty if nothing. */
  note: string;
  color: HighlightColor;
  /** ISO 8601 with milliseconds; null when the file doesn't say. */
  createdAt: string | null;
}

interface FoundHighlight {
  quote: unknown;
  note?: unknown;
  color?: unknown;
  createdAt?: unknown;
}

const longest = { quote: 20_000, note: 100_000 };

/** What other programs call the colours that we have under another name. */
const colors: Record<string, HighlightColor> = {
  red: 'rose',
  pink: 'rose',
  cyan: 'blue',
  teal: 'blue',
  purple: 'violet',
};

/** Null where nothing is quoted. Paragraphs stay apart, as the text of an article has them. */
export function toHighlight({ quote, note, color, createdAt }: FoundHighlight): ImportedHighlight | null {
  const words = textOf(quote, longest.quote)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
  if (words === '') return null;
  return {
    quote: words,
    note: textOf(note, longest.note).trim(),
    color: readColor(color),
    createdAt: readTime(createdAt),
  };
}

export function toHighlights(found: FoundHighlight[]): ImportedHighlight[] {
  return found.map(toHighlight).filter((highlight) => highlight !== null);
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most).toWellFormed() : '';
}

function readColor(value: unknown): HighlightColor {
  const name = typeof value === 'string' ? value.toLowerCase() : '';
  const known = Object.hasOwn(colors, name) ? colors[name] : undefined;
  return known ?? highlightColors.find((color) => color === name) ?? 'yellow';
}
