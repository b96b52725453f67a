/** The bar's height, and some air. */
const coveredTop = 68;
/** The docked player's height, and some air. */
const coveredBottom = 90;
const firstLine = 0.35;

export function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const screenBottom = window.innerHeight - coveredBottom;
  // A passage longer than the window is in sight wherever some of it is.
  return bottom > coveredTop && top < screenBottom && (top >= coveredTop || bottom >= screenBottom / 2);
}

/** Brings a part of the text into sight if it is not, the boxes that scroll by themselves included. */
export function showRange(range: Range): void {
  const element = range.startContainer.parentElement;
  for (let closed = element?.closest('details:not([open])'); closed; closed = closed.closest('details:not([open])'))
    closed.setAttribute('open', '');
  const box = element?.closest<HTMLElement>('pre, table, .wide');
  if (box) showInBox(range, box);
  if (isInSight(range)) return;
  const by = range.getBoundingClientRect().top - window.innerHeight * firstLine;
  const isNear = Math.abs(by) < 2 * window.innerHeight;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Over two screens away nobody can follow the movement, so there is none.
  window.scrollBy({ top: by, behavior: isNear && !isStill ? 'smooth' : 'instant' });
}

function showInBox(range: Range, box: HTMLElement): void {
  const { left, right } = range.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (left < frame.left) box.scrollBy({ left: left - frame.left - frame.width / 4, behavior: 'instant' });
  else if (right > frame.right) box.scrollBy({ left: right - frame.right + frame.width / 4, behavior: 'instant' });
}
