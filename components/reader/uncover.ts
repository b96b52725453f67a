/** The bar's height, and some air. */
const coveredTop = 60;

/** ArticleText brings a mention into the window; here the bar covers the window's top, and the sheet its lower half. */
export function uncover(mark: Element | null, isSheet: boolean): void {
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const isInWindow = top >= 0 && bottom <= window.innerHeight;
  const isClear = top >= coveredTop && bottom <= window.innerHeight * (isSheet ? 0.5 : 1);
  if (isInWindow && !isClear) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
}
