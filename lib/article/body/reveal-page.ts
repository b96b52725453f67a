import { proseLength } from '../steps/prose';
import { isHidden } from './read-runs';

/** A box with this share of the page's prose is the page. */
const MOST = 0.8;
const MIN_TEXT = 500;

/** Shows what pages hide whole until their script has run: the extractor reads nothing that is hidden. */
export function revealPage(body: Element): void {
  const hidden = [body, ...body.querySelectorAll('[hidden], [aria-hidden="true"], [style]')].filter(
    (element) => isHidden(element) && (element.textContent?.length ?? 0) >= MIN_TEXT,
  );
  if (hidden.length === 0) return;
  const most = proseLength(body) * MOST;
  for (const element of hidden) {
    if (proseLength(element) < most) continue;
    for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
  }
}
