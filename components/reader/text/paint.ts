import './paint.css';

/** What reading aids paint over the text, weakest first: where two overlap, the later one is seen. */
const layers = ['spoken', 'found', 'found-current'] as const;

/** Paints without a change of the document, so that marks, notes and the selection stay what they are. */
export function paint(layer: (typeof layers)[number], ranges: AbstractRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(layer);
    return;
  }
  const highlight = new Highlight(...ranges);
  // Over what else is painted on the text.
  highlight.priority = 100 + layers.indexOf(layer);
  CSS.highlights.set(layer, highlight);
}
