import { isDateLine, isHeading } from './line-kinds';
import { linesOf } from './lines';
import { matchesPhrase } from './phrases/matches-phrase';
import { linkShare } from './prose';
import { isQuoteTable } from './quote-tables';
import { type Removal, squeeze, takeOut } from './take-out';

/** Takes out lines that publishers repeat on every page: "Advertisement", "Also read: …", "Follow us on …". */
export function dropPhrases(root: Element, removals: Removal[]): void {
  for (const { element, text } of linesOf(root)) {
    const reason = furniture(element, text);
    if (!reason || matchesPhrase('walls', text)) continue;
    const box = element.parentElement;
    takeOut(element, 'drop-phrases', reason, removals);
    if (reason === 'call' && box && box !== root && root.contains(box) && isOnlyHeading(box))
      takeOut(box, 'drop-phrases', 'heading of a call', removals);
  }
  for (const table of root.querySelectorAll('table'))
    if (isQuoteTable(table)) takeOut(table, 'drop-phrases', 'quotes', removals);
}

function furniture(element: Element, text: string): string | null {
  if (text.length > 420 || isHeading(element)) return null;
  if (text.length <= 160 && matchesPhrase('leftovers', text)) return 'leftover';
  if (reactions.test(text)) return 'reactions';
  if (shortcode.test(text)) return 'shortcode';
  if (text.length <= 120 && matchesPhrase('credits', text)) return 'picture credit';
  if (isDateLine(text, 90) && matchesPhrase('stamps', text)) return 'date';
  if (matchesPhrase('notices', text)) return 'notice';
  if (text.length > 320) return null;
  const share = linkShare(element);
  const isLed = /^.{3,60}?[:：|»>】–—-]/.test(text);
  if (share > (isLed ? 0.35 : 0.9) && matchesPhrase('leadIns', text)) return 'lead-in';
  // A sentence of the article may begin like a call; without a link or in the middle of a list it stays.
  const isItem = element.localName === 'li';
  if (matchesPhrase('calls', text) && (share > (isItem ? 0.3 : 0.15) || (text.length < 120 && !isItem))) return 'call';
  return null;
}

/** "😀 41 😡 3": readers have pressed faces. */
const reactions = /^(?:\p{Extended_Pictographic}\uFE0F? ?\d[\d.,]*k? ?){2,}$/u;

/** `[button link="…"]Send us yours[/button]`: what a site's own system would have made something of, had it still the plugin. */
const shortcode = /^\[(\w{3,30})\s+\w+=[^\]]*\](?:.*\[\/\1\])?$/;

/** What is left of a box when the call in it has gone: "Newsletter", as a heading or in bold. */
function isOnlyHeading(box: Element): boolean {
  const text = squeeze(box.textContent ?? '');
  if (text === '' || text.length > 60 || /[.!?。！？]$/.test(text) || box.querySelector('img, table, pre'))
    return false;
  const heading = box.querySelector('h2, h3, h4, h5, h6, strong, b');
  return heading !== null && squeeze(heading.textContent ?? '') === text;
}
