const gap = 8;

/** Puts the card under the mark, or over it where the window ends; never beside the text's own column. */
export function placeCard(card: HTMLElement, mark: HTMLElement): void {
  const frame = card.offsetParent?.getBoundingClientRect();
  const line = mark.getClientRects()[0];
  if (!frame || !line) return;
  const left = Math.min(line.left - frame.left - 2 * gap, frame.width - card.offsetWidth - gap);
  const fitsBelow = line.bottom + gap + card.offsetHeight < window.innerHeight;
  const fitsAbove = line.top - gap - card.offsetHeight > 0;
  const top = !fitsBelow && fitsAbove ? line.top - gap - card.offsetHeight : line.bottom + gap;
  card.style.left = `${Math.max(left, gap)}px`;
  card.style.top = `${top - frame.top}px`;
}
