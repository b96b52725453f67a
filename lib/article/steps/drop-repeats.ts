import { linesOf } from './lines';
import { type Removal, takeOut } from './take-out';

/** Shorter lines are said twice on purpose: "Pros", "Battery: 10 hours". */
const MIN_LENGTH = 100;

/** Carousels and pages with one part for phones and one for desks say things twice: the second time goes. */
export function dropRepeats(root: Element, removals: Removal[]): void {
  const seen = new Set<string>();
  for (const { element, text } of linesOf(root)) {
    // A week's plan may have the same dish twice.
    if (text.length < MIN_LENGTH || element.closest('li, dl')) continue;
    if (seen.has(text)) takeOut(element, 'drop-repeats', 'said before', removals);
    seen.add(text);
  }
}
