import { diffArrays } from 'diff';
import type { Piece } from './comparison';
import { splitWords } from './split-words';

/** A paragraph that was written anew is shown as such; two books would hold the page for a minute. */
const milliseconds = 100;

/** What became of each word of a paragraph. */
export function compareWords(before: string, after: string): Piece[] {
  const changes = diffArrays(splitWords(before), splitWords(after), { timeout: milliseconds });
  if (!changes) return joinPieces([removed(before), added(after)]);
  return joinPieces(
    changes.map(({ value, added: isAdded, removed: isRemoved }) => ({
      kind: isAdded ? 'added' : isRemoved ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

const removed = (text: string): Piece => ({ kind: 'removed', text });
const added = (text: string): Piece => ({ kind: 'added', text });

/**
 * "the old name" to "a new word" has the spaces in common and nothing else: read as one change it is understood, as
 * three it is a puzzle. So what is the same and holds no word joins what stands on both sides of it.
 */
function joinPieces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  let before = '';
  let after = '';
  const flush = () => {
    if (before) joined.push(removed(before));
    if (after) joined.push(added(after));
    [before, after] = ['', ''];
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const isBetween = kind === 'same' && !/[\p{L}\p{N}]/u.test(text) && index > 0 && index < pieces.length - 1;
    if (kind === 'removed') before += text;
    else if (kind === 'added') after += text;
    else if (isBetween && before && after) {
      before += text;
      after += text;
    } else {
      flush();
      joined.push({ kind, text });
    }
  }
  flush();
  return joined.flatMap(freeEnds);
}

/** A space at the end of what was joined belongs to neither. */
function freeEnds(piece: Piece, index: number, pieces: Piece[]): Piece[] {
  const next = pieces[index + 1];
  const previous = pieces[index - 1];
  const end = spacesAfter(piece.text);
  const cut = (text: string) => text.slice(0, text.length - end.length);
  if (!end || cut(piece.text) === '') return [piece];
  if (piece.kind === 'removed' && next?.kind === 'added' && next.text.endsWith(end)) {
    return [removed(cut(piece.text))];
  }
  if (piece.kind === 'added' && previous?.kind === 'removed' && previous.text.endsWith(end)) {
    return [added(cut(piece.text)), { kind: 'same', text: end }];
  }
  return [piece];
}

/** An expression would look at a run of spaces within the text once for each of its spaces. */
function spacesAfter(text: string): string {
  let start = text.length;
  while (text[start - 1] === ' ') start -= 1;
  return text.slice(start);
}
