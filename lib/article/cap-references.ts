/** Elements that are drawn once more wherever something refers to them. */
const drawnAgain = new Set(['pattern', 'mask', 'clipPath', 'marker']);
const referring = ['mask', 'clip-path', 'fill', 'stroke', 'marker-start', 'marker-end'];

/** Elements drawn for references, in all: Chromium takes half a second for so many. */
const mostDrawn = 50_000;

/**
 * What a drawing draws again may draw nothing again itself: of masks that each use the one before twice, twenty hold
 * Chromium up for ever, in 3 kB. And references are kept until they draw too much. Gradients may be used anywhere.
 */
export function capReferences(root: ParentNode): void {
  const sizes = new Map<string, number>();
  for (const element of root.querySelectorAll('svg [id]')) {
    if (!drawnAgain.has(element.localName)) continue;
    const size = element.getElementsByTagName('*').length + 1;
    sizes.set(element.id, Math.max(size, sizes.get(element.id) ?? 0));
  }
  if (sizes.size === 0) return;
  let drawn = 0;
  for (const element of root.querySelectorAll(referring.map((name) => `[${name}]`).join())) {
    const isAgain = isDrawnAgain(element);
    for (const name of referring) {
      const size = sizes.get(/^url\(#(.*)\)$/s.exec(element.getAttribute(name) ?? '')?.[1] ?? '');
      if (size === undefined) continue;
      if (!isAgain) drawn += size;
      if (isAgain || drawn > mostDrawn) element.removeAttribute(name);
    }
  }
}

function isDrawnAgain(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (drawnAgain.has(around.localName)) return true;
  return false;
}
