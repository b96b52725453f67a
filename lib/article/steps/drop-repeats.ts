import { linesOf } from './lines';
import { type Removal, takeOut } from './take-out';

/** Shorter lines are said twice on purpose: "Pros", "Battery: 10 hours". */
const MIN_LENGTH = 100;

/**
 * Carousels and pages with one part for phones and one for desks say things twice: the second time goes. Within one box
 * it stays, as it was written so: a refrain, a sample text.
 */
export function dropRepeats(root: Element, removals: Removal[]): void {
  const boxOf = new Map<string, Element | null>();
  for (const { element, text, isListed } of linesOf(root)) {
    // A week's plan may have the same dish twice.
    if (text.length < MIN_LENGTH || isListed) continue;
    const box = boxOf.get(text);
    if (box === undefined) boxOf.set(text, element.parentElement);
    else if (box !== element.parentElement) takeOut(element, 'drop-repeats', 'said before', removals);
  }
}
