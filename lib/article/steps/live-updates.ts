import { named as elementsNamed } from '../named';
import { squeeze } from './take-out';

/** In all of the names below. */
const updateNames = /live|timeline|block/i;
const typed = '[itemprop~="liveBlogUpdate"], [itemtype*="schema.org/BlogPosting" i]';
const named =
  ':is(article, div, section, li)[class*="live" i]:is([class*="post" i], [class*="update" i], [class*="entry" i], [class*="item" i]), ' +
  ':is(article, div, section, li)[class*="timeline" i]:is([class*="item" i], [class*="entry" i]), :is(article, div, section, li)[data-post-id][class*="block" i]';
const MIN_UPDATES = 3;

/**
 * Gives every update of a live blog a heading of its own: its time, then its title. In the page's order, and nothing
 * is merged: an update is news only with the minute it was written in.
 */
export function headUpdates(document: Document): void {
  const updates = findUpdates(document);
  for (const update of updates) headUpdate(document, update);
}

function findUpdates(document: Document): Element[] {
  const isDeclared = [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    /"LiveBlogPosting"/.test(textContent ?? ''),
  );
  for (const selector of [typed, named]) {
    const candidates =
      selector === typed
        ? [...document.querySelectorAll(typed)]
        : elementsNamed(document, updateNames).filter((element) => element.matches(named));
    const found = candidates.filter(
      (element) =>
        element.querySelector('time, [datetime], [class*="time" i]') && !element.closest('nav, aside, footer, header'),
    );
    // Outermost: an update's own parts carry the same words in their classes.
    const all = new Set(found);
    const outer = found.filter((element) => !hasAncestor(element, all) && element.querySelector('p'));
    const byParent = new Map<Element, Element[]>();
    for (const element of outer) {
      const parent = element.closest('li')?.parentElement ?? element.parentElement!;
      const siblings = byParent.get(parent);
      if (siblings) siblings.push(element);
      else byParent.set(parent, [element]);
    }
    const [best] = [...byParent.values()].toSorted((a, b) => b.length - a.length);
    // Without a declaration a list of cards has the same shape; its items are links and little else.
    if (best && best.length >= MIN_UPDATES && (isDeclared || selector === named) && (isDeclared || best.every(isProse)))
      return best;
  }
  return [];
}

function hasAncestor(element: Element, all: Set<Element>): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) if (all.has(parent)) return true;
  return false;
}

function isProse(update: Element): boolean {
  return [...update.querySelectorAll('p')].some(
    (paragraph) => squeeze(paragraph.textContent ?? '').length > 80 && paragraph.querySelectorAll('a').length < 4,
  );
}

function headUpdate(document: Document, update: Element): void {
  const time = update.querySelector('time, [datetime], [class*="timestamp" i], [class*="time" i]');
  const words = squeeze(time?.textContent ?? '');
  const title = update.querySelector('h1, h2, h3, h4, h5, h6');
  const heading = document.createElement('h3');
  if (time && words.length > 0 && words.length < 60) {
    const stamp = document.createElement('time');
    const exact =
      time.getAttribute('datetime') ??
      time.querySelector('[datetime]')?.getAttribute('datetime') ??
      time.getAttribute('data-datetime');
    if (exact) stamp.setAttribute('datetime', exact);
    stamp.textContent = words;
    heading.append(stamp);
    removeWithBox(time, update);
  }
  if (title && update.contains(title) && squeeze(title.textContent ?? '') !== '') {
    if (heading.firstChild) heading.append(' ');
    if (title.id) heading.id = title.id;
    heading.append(...title.childNodes);
    removeWithBox(title, update);
  }
  if (!heading.firstChild) return;
  update.prepend(heading);
  // Names such as "live-post__sponsor" are the page's; the update is prose.
  for (const name of ['class', 'role']) update.removeAttribute(name);
}

function removeWithBox(element: Element, update: Element): void {
  let gone = element;
  while (
    gone.parentElement &&
    gone.parentElement !== update &&
    squeeze(gone.parentElement.textContent ?? '') === squeeze(gone.textContent ?? '') &&
    !gone.parentElement.querySelector('img')
  )
    gone = gone.parentElement;
  gone.remove();
}
