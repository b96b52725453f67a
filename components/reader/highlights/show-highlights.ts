import { readText, type TextSegment } from '../../../lib/article/article-text';
import { wrapPieces } from '../../article/mark-mentions';
import type { PlacedHighlight } from './place-highlights';

/**
 * Highlights are elements around the text, and not ranges of the CSS Custom Highlight API: an element is hit by the
 * pointer, takes the focus and says what it is; it nests with the marks of names, whose own ground has to give way to
 * it; and its contrast can be tested. Ranges would have to be made anew whenever those marks come and go. They are
 * inline and hold nothing but the text, so readText reads the same as before.
 */
export function showHighlights(
  root: HTMLElement,
  placed: PlacedHighlight[],
  describe: (placed: PlacedHighlight) => string,
): void {
  const wanted = withoutOverlaps(placed);
  const standing = new Map<string, HTMLElement[]>();
  for (const piece of root.querySelectorAll<HTMLElement>('span.hl')) {
    const key = piece.dataset['at']!;
    standing.set(key, [...(standing.get(key) ?? []), piece]);
  }
  const missing = wanted.filter((one) => !standing.has(keyOf(one)));
  const keys = new Set(wanted.map(keyOf));
  for (const [key, pieces] of standing) if (!keys.has(key)) unwrap(pieces);
  if (missing.length > 0) wrap(root, missing, standing);
  for (const one of wanted) describePieces(standing.get(keyOf(one)) ?? [], one, describe(one));
}

/** The pieces of one highlight, in text order. */
export function piecesOf(root: HTMLElement, id: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('span.hl')].filter((piece) => piece.dataset['highlight'] === id);
}

/** Found again in a changed text, two may lie over each other: the later one begins where the earlier one ends. */
function withoutOverlaps(placed: PlacedHighlight[]): PlacedHighlight[] {
  let covered = 0;
  return placed.flatMap((one) => {
    const start = Math.max(one.start, covered);
    if (start >= one.end) return [];
    covered = one.end;
    return [{ ...one, start }];
  });
}

function keyOf({ highlight, start, end }: PlacedHighlight): string {
  return `${highlight.id} ${start} ${end}`;
}

function unwrap(pieces: HTMLElement[]): void {
  for (const piece of pieces) {
    const parent = piece.parentElement;
    piece.replaceWith(...piece.childNodes);
    parent?.normalize();
  }
}

function wrap(root: HTMLElement, placed: PlacedHighlight[], standing: Map<string, HTMLElement[]>): void {
  const { segments } = readText(root);
  // One change to the document for each text node, as for the marks of names.
  const piecesIn = new Map<Text, Parameters<typeof wrapPieces>[1]>();
  for (const one of placed) {
    const pieces = coveredNodes(root, segments, one.start, one.end).map(({ node, from, to }) => {
      const mark = root.ownerDocument.createElement('span');
      mark.className = 'hl';
      mark.dataset['highlight'] = one.highlight.id;
      mark.dataset['at'] = keyOf(one);
      piecesIn.set(node, [...(piecesIn.get(node) ?? []), { from, to, mark }]);
      return mark;
    });
    standing.set(keyOf(one), pieces);
  }
  for (const [node, pieces] of piecesIn) wrapPieces(node, pieces);
}

/** What holds text and not only elements: white space in it is seen. */
const holdsText = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, caption, pre, blockquote';
const insideText =
  'a, abbr, b, bdi, bdo, cite, code, del, dfn, em, i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var';

/** The text nodes between two places, with the white space between them that segments leave out. */
function coveredNodes(root: HTMLElement, segments: TextSegment[], start: number, end: number) {
  const first = segments.find((segment) => segment.start + segment.length > start);
  const last = segments.findLast((segment) => segment.start < end);
  if (!first || !last) return [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = first.node;
  const covered: { node: Text; from: number; to: number }[] = [];
  for (let node = first.node as Text | null; node; node = walker.nextNode() as Text | null) {
    const isLast = node === last.node;
    const from = node === first.node ? first.nodeStart + Math.max(0, start - first.start) : 0;
    const to = isLast ? last.nodeStart + Math.min(last.length, end - last.start) : node.data.length;
    if (from < to && isSeen(node)) covered.push({ node, from, to });
    if (isLast) break;
  }
  return covered;
}

function isSeen(node: Text): boolean {
  const parent = node.parentElement!;
  if (parent.closest('svg, math')) return false;
  if (node.data.trim() !== '') return true;
  // The line breaks between the items of a list or the cells of a row are no text.
  return parent.matches(insideText) || (parent.matches(holdsText) && !parent.matches(':has(> p, > ul, > ol)'));
}

function describePieces(pieces: HTMLElement[], { highlight }: PlacedHighlight, description: string): void {
  // A control inside a link or a name would be a control in a control.
  const stop = pieces.find((piece) => !piece.parentElement!.closest('a, mark.ent'));
  for (const [index, piece] of pieces.entries()) {
    piece.dataset['color'] = highlight.color;
    piece.classList.toggle('noted', index === 0 && highlight.note.trim() !== '');
    if (piece === stop) {
      piece.tabIndex = 0;
      piece.setAttribute('role', 'mark');
      piece.setAttribute('aria-description', description);
    }
  }
}
