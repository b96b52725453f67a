import { readRuns, type Runs } from '../body/read-runs';
import { proseLength } from './prose';
import { type Removal, takeOut } from './take-out';

/** Never shown as text, and yet needed: the pictures of `noscript`, formulas, styles that later steps read. */
const carriers = new Set(
  'head script style noscript template source track param area rp link meta title base br wbr'.split(' '),
);

/**
 * A hidden part with this share of the page's prose, or parts with that share together, may be the article, hidden
 * until a script has run or folded away: not ours to say.
 */
const MAX_SHARE = { each: 0.15, together: 0.3 };
/** Of a hidden part's runs of prose, when it is another part's twin. */
const TWIN_SHARE = 0.8;
/** Each look for a twin reads the part once more. */
const MAX_TWINS = 10;
/** A closed panel of an accordion or a tab, not a hidden hint. */
const MIN_PANEL = 80;

/**
 * Takes out what the live page does not show: hover cards, the mobile twin of a block, closed dialogs. Closed
 * accordions and details stay, and are opened: their text is the page's.
 *
 * @param live elements of the page in document order; `copies` are theirs, at the same places
 */
export function takeRendered(live: ArrayLike<Element>, copies: ArrayLike<Element>, removals: Removal[]): void {
  // Only where there is a layout: not in jsdom.
  if (!('checkVisibility' in Element.prototype) || live.length === 0) return;
  const hidden = hiddenParts(live).map((index) => copies[index]!);
  if (hidden.length === 0) return;
  const closed = closedPanels(hidden[0]!.ownerDocument);
  // Formulas are hidden beside the pictures of them: the step for math knows which to take.
  const worded = hidden.filter((element) => /\S/.test(element.textContent ?? '') && !element.querySelector('math'));
  const parts = worded.map((element) => ({ element, prose: proseLength(element) }));
  const panels = new Set(parts.filter(({ element, prose }) => prose >= MIN_PANEL && isPanel(element, closed)));
  const rest = parts.filter((part) => !panels.has(part));
  const longest = rest.toSorted((one, other) => other.prose - one.prose).slice(0, MAX_TWINS);
  const mayBeTwins = longest.filter(({ prose }) => prose >= MIN_PANEL);
  const page = mayBeTwins.length > 0 ? readRuns(mayBeTwins[0]!.element.ownerDocument.body) : null;
  const twins = new Set(mayBeTwins.filter(({ element }) => isTwin(element, page!)));
  const together = rest.reduce((sum, part) => sum + (twins.has(part) ? 0 : part.prose), 0);
  // Counted no further than it takes to know that neither share is reached.
  const enough = Math.max((longest[0]?.prose ?? 0) / MAX_SHARE.each, together / MAX_SHARE.together);
  const everything = proseLength(hidden[0]!.ownerDocument.body, enough);
  const isMuch = together > everything * MAX_SHARE.together;
  for (const { element } of panels) reveal(element);
  for (const part of rest) {
    const { element, prose } = part;
    const mayBeArticle = prose > everything * MAX_SHARE.each || (isMuch && prose >= MIN_PANEL);
    if (!mayBeArticle || twins.has(part)) takeOut(element, 'take-rendered', 'hidden', removals);
  }
}

/**
 * Where the outermost parts that are not shown stand among the page's elements. Only the innermost elements are asked
 * whether they are hidden, and where they are: what holds something that is shown is shown.
 */
function hiddenParts(live: ArrayLike<Element>): number[] {
  const hidden: number[] = [];
  const shown = new Set<Element>();
  const inPlace = new Set<Element>();
  for (let index = 0; index < live.length; index += 1) {
    const element = live[index]!;
    if (firstElementOf.call(element) !== null) continue;
    let place = -1;
    if (isCarrier(element)) place = placeOfHidden(live, index, parentOf(element), shown);
    else if (!isNotHidden(element)) place = placeOfHidden(live, index, element, shown);
    else if (isFarOff(element)) place = placeOfGone(live, index, inPlace);
    if (place < 0) continue;
    while ((hidden.at(-1) ?? -1) >= place) hidden.pop();
    hidden.push(place);
    // What is in it goes with it.
    index = place + Element.prototype.querySelectorAll.call(live[place]!, '*').length;
  }
  return hidden;
}

/** Of the outermost box from `inner` upwards that is hidden with what is in it; -1 when none is. Each box is asked once. */
function placeOfHidden(live: ArrayLike<Element>, index: number, inner: Element | null, shown: Set<Element>): number {
  const around: Element[] = [];
  for (let box = inner; box && !shown.has(box); box = parentOf(box)) {
    if (isNotHidden(box)) {
      shown.add(box);
      break;
    }
    around.push(box);
  }
  const gone = around.findLastIndex((box) => !isCarrier(box) && isGone(box));
  for (const box of around.slice(gone + 1)) shown.add(box);
  return gone < 0 ? -1 : placeOf(around[gone]!, live, index);
}

/** Of the outermost box around an element that waits far off the page with it; -1 when none does. */
function placeOfGone(live: ArrayLike<Element>, index: number, inPlace: Set<Element>): number {
  const around: Element[] = [];
  for (let box: Element | null = live[index]!; box && !inPlace.has(box); box = parentOf(box)) around.push(box);
  const gone = around.findLast((box) => !isCarrier(box) && isGone(box));
  if (!gone) {
    for (const box of around) inPlace.add(box);
    return -1;
  }
  return placeOf(gone, live, index);
}

/** Of a box around the element at `index`, or of that element. */
function placeOf(box: Element, live: ArrayLike<Element>, index: number): number {
  let place = index;
  while (live[place] !== box) place -= 1;
  return place;
}

// By the prototypes: see remove-clobbering.ts.
const parentElementOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')!.get!;
const parentOf = (element: Element): Element | null => parentElementOf.call(element) as Element | null;
const firstElementOf = Object.getOwnPropertyDescriptor(Element.prototype, 'firstElementChild')!.get!;

const isCarrier = (element: Element): boolean =>
  carriers.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml';

const isGone = (element: Element): boolean => !isShown(element) || isOutOfSight(element);

const check = (element: Element, options?: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);

const every: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };
/** Most elements of a page: one question answers for them. */
const isNotHidden = (element: Element): boolean => Element.prototype.checkVisibility.call(element, every);

/** `visibility` can be given back to a descendant, `display` can't. */
function isShown(element: Element): boolean {
  if (!check(element)) return false;
  if (check(element, { visibilityProperty: true })) return true;
  for (const inner of Element.prototype.querySelectorAll.call(element, '*'))
    if (check(inner, { visibilityProperty: true })) return true;
  return false;
}

/** Hover cards that wait transparent or far off the page. What only fades in when it is scrolled to stands in the flow of the text. */
function isOutOfSight(element: Element): boolean {
  if (check(element, { opacityProperty: true }) && !isFarOff(element)) return false;
  const { position, opacity } = getComputedStyle(element);
  if (position !== 'absolute' && position !== 'fixed') return false;
  return (opacity === '0' || isFarOff(element)) && Element.prototype.querySelector.call(element, 'figure') === null;
}

/** No slide of a carousel waits as far away. */
const FAR = -3_000;

function isFarOff(element: Element): boolean {
  const { right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return right < FAR || bottom + scrollY < FAR;
}

/** Whether the rest of the page says it as well. */
function isTwin(element: Element, page: Runs): boolean {
  // The whole page, hidden until its script has run, has no rest that could say it.
  if (element.contains(element.ownerDocument.body)) return false;
  const own = readRuns(element);
  // What the page's own source hides was not read with the page.
  const isOfPage = page.spans.has(element);
  const isElsewhere = (key: string): boolean => (page.times.get(key) ?? 0) > (isOfPage ? own.times.get(key)! : 0);
  return own.runs.length > 0 && own.runs.filter(({ key }) => isElsewhere(key)).length >= own.runs.length * TWIN_SHARE;
}

/** Ids of what buttons would open. */
function closedPanels(document: Document): Set<string> {
  const openers = document.querySelectorAll('[aria-controls][aria-expanded="false"]');
  return new Set([...openers].flatMap((opener) => opener.getAttribute('aria-controls')!.split(/\s+/)));
}

/** Themes that fold questions and answers by style alone. */
const folding = '[class*="accordion" i], [class*="faq" i]';

function isPanel(element: Element, closed: Set<string>): boolean {
  const parent = element.parentElement;
  if (parent?.localName === 'details' || element.getAttribute('hidden') === 'until-found') return true;
  const isTab = element.getAttribute('role') === 'tabpanel';
  if (!isTab && !closed.has(element.id) && !element.closest(folding)) return false;
  return !element.closest('nav, header, footer, aside, dialog, [role="dialog"], [role="menu"]');
}

/** Takes away what would make the extractor skip it as hidden. */
function reveal(element: Element): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  element.removeAttribute('style');
  if (element.parentElement?.localName === 'details') element.parentElement.setAttribute('open', '');
}
