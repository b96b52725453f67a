import type { HighlightColor } from './highlight-color';
import { type Passage, trimPassage } from './passage';

/** A highlight where it stands in the text. */
export interface MarkedPassage extends Passage {
  id: string;
  color: HighlightColor;
  note: string;
}

/** What becomes of the highlights when another passage is marked. */
export interface Marking extends Passage {
  /** The highlight that grows to this passage or changes its colour; null where a new one is made. */
  into: string | null;
  note: string;
  /** Taken up in this one. */
  absorbed: string[];
  /** What is left of others. */
  cut: ({ id: string } & Passage)[];
}

/**
 * Marks a passage among the highlights, none of which lie over each other afterwards. Inside a highlight it means that
 * highlight: another colour is for the whole of it. Over or against one of the same colour the two become one. One of
 * another colour keeps what is outside. No note is lost: those of what is taken up are joined.
 */
export function markPassage(text: string, marked: MarkedPassage[], selected: Passage, color: HighlightColor): Marking {
  const around = marked.find(({ start, end }) => start <= selected.start && end >= selected.end);
  if (around) {
    return { start: around.start, end: around.end, into: around.id, note: around.note, absorbed: [], cut: [] };
  }
  const joined = marked.filter((one) => isTakenUp(one, selected, color)).toSorted((a, b) => a.start - b.start);
  const cut: Marking['cut'] = [];
  for (const one of marked) {
    if (joined.includes(one) || one.end <= selected.start || one.start >= selected.end) continue;
    const left = trimPassage(text, leftOf(one, selected));
    if (left) cut.push({ id: one.id, ...left });
    else joined.push(one);
  }
  const [into, ...absorbed] = joined;
  return {
    start: Math.min(selected.start, ...joined.map(({ start }) => start)),
    end: Math.max(selected.end, ...joined.map(({ end }) => end)),
    into: into?.id ?? null,
    note: joined
      .map(({ note }) => note)
      .filter((note) => note.trim() !== '')
      .join('\n\n'),
    absorbed: absorbed.map(({ id }) => id),
    cut,
  };
}

/** Those of the same colour that it touches, and those of any colour that it covers. */
function isTakenUp(one: MarkedPassage, selected: Passage, color: HighlightColor): boolean {
  const isCovered = one.start >= selected.start && one.end <= selected.end;
  return isCovered || (one.color === color && one.start <= selected.end && one.end >= selected.start);
}

function leftOf(one: Passage, selected: Passage): Passage {
  return one.start < selected.start ? { start: one.start, end: selected.start } : { start: selected.end, end: one.end };
}
