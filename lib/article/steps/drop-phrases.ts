import { isDateLine, isHeading } from './line-kinds';
import { linesOf } from './lines';
import { matchesPhrase } from './phrases/matches-phrase';
import { linkShare } from './prose';
import { type Removal, takeOut } from './take-out';

/** Takes out lines that publishers repeat on every page: "Advertisement", "Also read: …", "Follow us on …". */
export function dropPhrases(root: Element, removals: Removal[]): void {
  for (const { element, text } of linesOf(root)) {
    const reason = furniture(element, text);
    if (reason && !matchesPhrase('walls', text)) takeOut(element, 'drop-phrases', reason, removals);
  }
}

function furniture(element: Element, text: string): string | null {
  if (text.length > 420 || isHeading(element)) return null;
  if (text.length <= 160 && matchesPhrase('leftovers', text)) return 'leftover';
  if (text.length <= 120 && matchesPhrase('credits', text)) return 'picture credit';
  if (isDateLine(text, 90) && matchesPhrase('stamps', text)) return 'date';
  if (matchesPhrase('notices', text)) return 'notice';
  if (text.length > 320) return null;
  const share = linkShare(element);
  const isLed = /^.{3,60}?[:：|»>–—-]/.test(text);
  if (share > (isLed ? 0.35 : 0.9) && matchesPhrase('leadIns', text)) return 'lead-in';
  // A sentence of the article may begin like a call; without a link or in the middle of a list it stays.
  const isItem = element.localName === 'li';
  if (matchesPhrase('calls', text) && (share > (isItem ? 0.3 : 0.15) || (text.length < 120 && !isItem))) return 'call';
  return null;
}
