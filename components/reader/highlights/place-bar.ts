const gap = 6;

/** Under the last line of what it belongs to, or over it where the window ends; inside the frame that it scrolls with. */
export function placeBar(bar: HTMLElement, line: DOMRect | undefined): void {
  const frame = bar.offsetParent?.getBoundingClientRect();
  if (!frame || !line) return;
  const { offsetWidth, offsetHeight } = bar;
  const isRightToLeft = getComputedStyle(bar).direction === 'rtl';
  const start = isRightToLeft ? line.left : line.right - offsetWidth;
  const left = Math.min(start - frame.left, frame.width - offsetWidth - gap);
  const fitsBelow = line.bottom + gap + offsetHeight < window.innerHeight;
  const fitsAbove = line.top - gap - offsetHeight > 0;
  const top = !fitsBelow && fitsAbove ? line.top - gap - offsetHeight : line.bottom + gap;
  bar.style.left = `${Math.max(left, gap)}px`;
  bar.style.top = `${top - frame.top}px`;
}

/** Of several lines the last one that the window shows. */
export function lastLine(rects: Iterable<DOMRect>): DOMRect | undefined {
  const lines = [...rects].filter(({ width }) => width > 0);
  return lines.findLast(({ top, bottom }) => bottom > 0 && top < window.innerHeight) ?? lines.at(-1);
}
