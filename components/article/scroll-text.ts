const blocks = 'p, li, h1, h2, h3, h4, h5, h6, pre, figure, table, dt, dd';

/** Brings a mark into the middle, if it is not on the screen already. */
export function scrollToMark(mark: HTMLElement): void {
  const { top: screenTop, bottom: screenBottom } = screenOf(mark);
  const { top, bottom } = mark.getBoundingClientRect();
  if (top >= screenTop && bottom <= screenBottom) return;
  // Over two screens away nobody can follow the movement, so there is none.
  const isNear = Math.abs(top - screenTop) < 2 * (screenBottom - screenTop);
  mark.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: isNear && allowsMotion() ? 'smooth' : 'instant',
  });
}

/** Brings the next or the previous paragraph to the top of the screen. */
export function scrollByParagraph(text: HTMLElement, by: 1 | -1): void {
  const { top: screenTop } = screenOf(text);
  const paragraphs = [...text.querySelectorAll<HTMLElement>(blocks)];
  // What a bar covers counts as gone: the paragraph's own scroll margin says how much that is.
  const distances = paragraphs.map(
    (paragraph) =>
      paragraph.getBoundingClientRect().top -
      screenTop -
      parseFloat(getComputedStyle(paragraph).scrollMarginTop || '0'),
  );
  const target =
    by > 0
      ? paragraphs[distances.findIndex((distance) => distance > 2)]
      : paragraphs[distances.findLastIndex((distance) => distance < -2)];
  target?.scrollIntoView({ block: 'start', behavior: allowsMotion() ? 'smooth' : 'instant' });
}

/** What of the page shows the text: the box that scrolls it, or the window. */
function screenOf(element: HTMLElement): { top: number; bottom: number } {
  const box = element.closest('.scroll');
  return box ? box.getBoundingClientRect() : { top: 0, bottom: window.innerHeight };
}

function allowsMotion(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
