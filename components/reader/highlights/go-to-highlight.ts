import { uncover } from '../uncover';
import { piecesOf } from './show-highlights';

const shownMilliseconds = 1500;

/** Brings a highlight into sight, with the focus on it, and shows which it is. */
export function goToHighlight(root: HTMLElement, id: string, isSheet: boolean): void {
  const pieces = piecesOf(root, id);
  const first = pieces[0];
  if (!first) return;
  const stop = pieces.find((piece) => piece.tabIndex === 0) ?? first;
  if (stop.tabIndex !== 0) stop.tabIndex = -1;
  first.scrollIntoView({ block: 'center', behavior: 'instant' });
  uncover(first, isSheet);
  stop.focus({ preventScroll: true });
  for (const piece of pieces) piece.classList.add('here');
  setTimeout(() => {
    for (const piece of pieces) piece.classList.remove('here');
  }, shownMilliseconds);
}
