import { findPassageNow } from '../../annotations/find-passage';
import { readText } from '../../article/article-text';
import type { SavedHighlight } from '../../library/highlights';

/** Wraps what was marked in `<mark>`, named after its colour. Answers with those that the text has no longer. */
export function markHighlights(root: Element, highlights: SavedHighlight[]): SavedHighlight[] {
  const lost: SavedHighlight[] = [];
  for (const highlight of highlights) {
    // Read anew each time: the one before has split the text's nodes.
    const { text, segments } = readText(root);
    const found = findPassageNow(text, highlight);
    if (!found) lost.push(highlight);
    else {
      for (const segment of segments) {
        const from = Math.max(found.start, segment.start) - segment.start + segment.nodeStart;
        const to = Math.min(found.end, segment.start + segment.length) - segment.start + segment.nodeStart;
        if (from < to) wrap(segment.node, from, to, highlight.color);
      }
    }
  }
  return lost;
}

function wrap(node: Text, from: number, to: number, color: string): void {
  const mark = node.ownerDocument.createElement('mark');
  mark.className = color;
  const middle = from > 0 ? node.splitText(from) : node;
  if (to - from < middle.data.length) middle.splitText(to - from);
  middle.replaceWith(mark);
  mark.append(middle);
}
