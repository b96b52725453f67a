import type { Passage } from '../../../lib/annotations/passage';
import type { TextSegment } from '../../../lib/article/article-text';

/** What of the text lies in a selection; null when nothing does. The selection may begin or end outside the text. */
export function passageOfRange(segments: TextSegment[], range: Range): Passage | null {
  const first = firstWhere(
    segments,
    ({ node, nodeStart, length }) => range.comparePoint(node, nodeStart + length) >= 0,
  );
  const last = firstWhere(segments, ({ node, nodeStart }) => range.comparePoint(node, nodeStart) > 0) - 1;
  const [from, to] = [segments[first], segments[last]];
  if (!from || !to || last < first) return null;
  const start = from.start + placeIn(from, range.startContainer, range.startOffset, 0);
  const end = to.start + placeIn(to, range.endContainer, range.endOffset, to.length);
  return start < end ? { start, end } : null;
}

/** How far into the segment a boundary stands; one outside its node leaves it whole. */
function placeIn({ node, nodeStart, length }: TextSegment, container: Node, offset: number, whole: number): number {
  return container === node ? Math.min(Math.max(offset - nodeStart, 0), length) : whole;
}

/** The segments stand in the order of the document, so the first that fits is found by halving. */
function firstWhere(segments: TextSegment[], fits: (segment: TextSegment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(segments[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
