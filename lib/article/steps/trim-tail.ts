import { isDateLine, isHeading, wordsOf } from './line-kinds';
import { type Line, untouchable } from './lines';
import { matchesPhrase } from './phrases/matches-phrase';
import { linkShare, wholeLength } from './prose';
import { type Removal, takeOut } from './take-out';

const MAX_SHARE = 0.2;
const MAX_LINES = 25;

/** "Ann Lee is a reporter": a person with a name and a trade, so that "The New Phone is a success" stays. */
const person = new RegExp(
  String.raw`^\W*\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|van|von|der|la|le|bin|al) )*\p{Lu}[\p{L}.'’-]*){1,3},? ` +
    String.raw`(?:is|was|has|covers|writes|reports|joined|works|worked|leads|serves|specializes|ist|schreibt|arbeitet|est|es|è)\b.{0,140}` +
    String.raw`(?:[Ww]riter|[Ee]ditor|[Jj]ournalist|[Rr]eporter|[Aa]uthor|[Cc]orrespondent|[Cc]olumnist|[Cc]ontribut|[Bb]logger|[Ff]reelance|[Cc]overs|[Cc]overing|` +
    String.raw`[Pp]roducer|[Ss]tory|[Ss]tories|[Aa]nalyst|[Cc]urator|[Ff]ellow|[Rr]edakteur|[Aa]utor|[Pp]eriodista|[Gg]iornalista|[Rr]édact)`,
  'u',
);
/** A publisher speaks of itself. */
const company =
  /^(?:About )?\p{Lu}\S*(?: \p{Lu}\S*){0,4},? (?:is|are) (?:an?|the|one of) .{0,120}\b(?:company|firm|agency|provider|platform|magazine|newsletter|publication|website|publisher|leader in|organi[sz]ation|nonprofit|non-profit)\b/u;

/** Takes off what stands below the text: notes about the author, rows of links, dates, small print. */
export function trimTail(root: Element, lines: Line[], byline: string[], removals: Removal[]): void {
  let budget = wholeLength(root) * MAX_SHARE;
  const names = byline.map(wordsOf).filter((name) => name.includes(' '));
  for (const line of lines.slice(-MAX_LINES).reverse()) {
    if (!root.contains(line.element)) return;
    // Ordered lists at the end are footnotes or sources more often than furniture.
    if (line.element.closest('ol')) return;
    const reason = tailKind(line, names);
    if (!reason) return;
    budget -= line.text.length;
    if (budget < 0) return;
    takeOut(line.element, 'trim-ends', reason, removals);
  }
}

function tailKind({ element, text }: Line, names: string[]): string | null {
  if (matchesPhrase('walls', text)) return null;
  if (isHeading(element)) return 'heading of nothing';
  if (text.length < 700 && isBio(text, names)) return 'note about the author';
  if (text.length < 900 && matchesPhrase('smallPrint', text)) return 'small print';
  if (text.length < 250 && linkShare(element) > 0.7) return 'links';
  if (isDateLine(text, 60)) return 'date';
  if (text.length < 90 && matchesPhrase('stamps', text)) return 'date';
  if (text.length < 200 && tailPhrases.some((kind) => matchesPhrase(kind, text))) return 'phrase';
  if (text.length < 200 && linkShare(element) > 0.35 && matchesPhrase('leadIns', text)) return 'lead-in';
  return null;
}
const tailPhrases = ['leftovers', 'calls', 'credits', 'junkHeadings'] as const;

/** Says who the author is. The names as `wordsOf` gives them, each of several words. */
export function isBio(text: string, names: string[]): boolean {
  if (matchesPhrase('bios', text) || person.test(text) || company.test(text)) return true;
  const line = `${wordsOf(text.slice(0, 80))} `;
  return names.some((name) => line.startsWith(`${name} `) || callsByFirstName(line, name));
}

const shown = 'img, picture, video, audio, iframe, svg, math, canvas, object, embed';

/** Takes off the lines, boxes and breaks with nothing in them that are left below the last words. */
export function trimBlanks(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
  let last: Node | null = root;
  while (walker.lastChild()) last = walker.currentNode;
  while (last && last !== root && !isShown(last)) last = walker.previousNode();
  if (!last || last === root) return;
  const element = last.nodeType === 1 ? (last as Element) : last.parentElement;
  for (let node: Node = element?.closest(untouchable) ?? last; node !== root && node.parentNode; node = node.parentNode)
    while (node.nextSibling) node.nextSibling.remove();
}

function isShown(node: Node): boolean {
  return node.nodeType === 3 ? (node as Text).data.trim() !== '' : (node as Element).matches(shown);
}

/** "Ann started at the Wire in 2010": only a note about the author calls the author so. */
function callsByFirstName(line: string, name: string): boolean {
  const first = name.slice(0, name.lastIndexOf(' '));
  return first.length > 2 && line.startsWith(`${first} `) && firstNameVerb.test(line.slice(first.length + 1));
}
const firstNameVerb =
  /^(?:is|was|has|started|founded|writes|wrote|covers|covered|joined|lives|works|worked|studied|holds|spent|loves|enjoys|ist|schreibt|arbeitet|est|es) /;
