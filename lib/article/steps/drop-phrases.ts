import { linesOf } from './lines';
import { matchesPhrase } from './phrases';
import { linkShare } from './prose';
import { type Removal, takeOut } from './take-out';

/** Takes out lines that publishers repeat on every page: "Advertisement", "Also read: …", "Follow us on …". */
export function dropPhrases(root: Element, removals: Removal[]): void {
  for (const { element, text } of linesOf(root)) {
    if (!element.isConnected && !root.contains(element)) continue;
    const reason = furniture(element, text);
    if (reason) takeOut(element, 'drop-phrases', reason, removals);
  }
}

function furniture(element: Element, text: string): string | null {
  if (text.length > 320) return null;
  const isHeading = /^h[1-6]$/.test(element.localName);
  if (text.length <= 140 && !isHeading && matchesPhrase('leftovers', text)) return 'leftover';
  const share = linkShare(element);
  if (share > 0.35 && matchesPhrase('leadIns', text)) return 'lead-in';
  // A sentence of the article may begin like a call; without a link or in the middle of a list it stays.
  if (matchesPhrase('calls', text) && (share > 0.15 || element.querySelector('em, i, strong, b') || text.length < 120))
    return 'call';
  return null;
}
