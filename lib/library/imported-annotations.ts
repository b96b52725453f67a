import type { HighlightColor } from '../annotations/highlight-color';
import { sha256 } from './article-id';
import { database } from './database';
import { freeTimeFrom, type SavedHighlight } from './highlights';

/** What another program's reader marked in an article. */
interface MarkedElsewhere {
  quote: string;
  note: string;
  color: HighlightColor;
  createdAt: string;
}

/** What another program's reader marked and wrote. */
export interface WrittenElsewhere {
  highlights?: MarkedElsewhere[];
  note?: string;
}

/** With all that a transaction cannot wait for. */
export interface ImportedAnnotations {
  highlights: SavedHighlight[];
  note: string;
}

/**
 * A quote has no place yet: the reader looks for it in the text whenever the article is shown, also in that of a stub
 * whose page is saved later, and lists it where it is not found. Its id is the same for the same words, so that a file
 * that is imported twice brings it once.
 */
export async function toAnnotations(
  articleId: string,
  { highlights = [], note = '' }: WrittenElsewhere,
): Promise<ImportedAnnotations> {
  const saved = highlights.map(async ({ quote, createdAt, ...rest }): Promise<SavedHighlight> => {
    return {
      ...rest,
      id: await sha256(`${articleId}\n${quote}`),
      articleId,
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 0, end: quote.length },
      createdAt,
      changedAt: createdAt,
    };
  });
  return { highlights: await Promise.all(saved), note };
}

/** Of the same article twice in a file. */
export function joinAnnotations(one: ImportedAnnotations, other: ImportedAnnotations): ImportedAnnotations {
  const known = new Set(one.highlights.map(({ id }) => id));
  return {
    highlights: [...one.highlights, ...other.highlights.filter(({ id }) => !known.has(id))],
    note: joinNotes(one.note, other.note),
  };
}

/** Within a change: adds what is not here. Returns whether anything was. */
export async function addAnnotations(
  articleId: string,
  { highlights, note }: ImportedAnnotations,
  savedAt: string,
): Promise<boolean> {
  const [known, own] = await Promise.all([
    database.highlights.bulkGet(highlights.map(({ id }) => id)),
    database.notes.get(articleId),
  ]);
  const fresh = new Map(highlights.filter((_, index) => !known[index]).map((highlight) => [highlight.id, highlight]));
  for (const highlight of fresh.values()) {
    await database.highlights.put({ ...highlight, createdAt: await freeTimeFrom(highlight.createdAt) });
  }
  const text = joinNotes(own?.text ?? '', note);
  const isNew = text !== (own?.text ?? '');
  if (isNew) await database.notes.put({ articleId, text, changedAt: own?.changedAt ?? savedAt });
  return fresh.size > 0 || isNew;
}

function joinNotes(one: string, other: string): string {
  if (one === '' || one.includes(other)) return one || other;
  return `${one}\n\n${other}`;
}
