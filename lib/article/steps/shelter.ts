import { isAnchor } from './chrome-names';
import { rename } from './pictures';
import { linkShare } from './prose';
import { shortText } from './short-text';
import { squeeze } from './take-out';

const kept = ['class', 'id'] as const;
/** Parts whose names say nothing about whether they belong: what they are says it. */
const parts = ':is([class], [id]):is(h1, h2, h3, h4, h5, h6, pre, pre code, table, figure, blockquote, dl, math)';
/** Chapters that links lead to, by the words of their heading. */
const chapters = '[id] > :is(h1, h2, h3, h4, h5, h6)';
const MAX_LINKS = 0.5;
/** A box of key points, in characters: longer ones the extractor keeps by itself. */
const points = { shortest: 80, longest: 3_000, links: 0.2, share: 0.6 };

/**
 * Puts the names of headings, code, tables, figures and lists away while Readability looks at the page. It drops a
 * heading whose class or id contains "header", "scroll" or "share" ("header-anchor-post", "scroll-mt-24"), a chapter
 * called after its heading "Respond to comments", and every list with more than a fifth of its words in links. Comes
 * after the steps that judge by names, and before it.
 */
export function shelter(document: Document): void {
  for (const element of document.querySelectorAll(parts)) {
    for (const name of kept) {
      const value = element.getAttribute(name);
      if (value === null || (name === 'class' && isOwn(element))) continue;
      element.setAttribute(`data-kept-${name}`, value);
      element.removeAttribute(name);
    }
  }
  for (const heading of document.querySelectorAll(chapters)) {
    const chapter = heading.parentElement!;
    if (chapter.id === '' || !isAnchor(chapter)) continue;
    chapter.setAttribute('data-kept-id', chapter.id);
    chapter.removeAttribute('id');
  }
  for (const list of document.querySelectorAll('ul')) {
    if (!list.parentElement?.closest('nav, aside, footer, header') && linkShare(list) <= MAX_LINKS) shelterList(list);
  }
  for (const list of document.querySelectorAll('ol')) shelterPoints(list);
}

/**
 * "Key takeaways", "Pros and cons": a heading and its list in a box. Readability drops a `div` with more list items than
 * paragraphs, and never looks at a `section` that way.
 */
function shelterPoints(list: Element): void {
  const box = list.parentElement;
  if (box?.localName !== 'div' || list.childElementCount < 2 || !box.querySelector('h2, h3, h4, h5, h6, strong'))
    return;
  const text = shortText(box, points.longest);
  if (text === null || text.length < points.shortest) return;
  if (squeeze(list.textContent ?? '').length < text.length * points.share || linkShare(box) > points.links) return;
  if (box.closest('nav, aside, footer, header, form') || box.querySelector('input, form')) return;
  box.replaceWith(rename(box, 'section'));
}

const isOwn = (element: Element): boolean => /^(?:embed |language-)/.test(element.getAttribute('class') ?? '');

/** Readability cleans `ul` by its share of links, `ol` it leaves alone: a list is an `ol` for as long as it looks. */
function shelterList(list: Element): void {
  const ordered = list.ownerDocument.createElement('ol');
  for (const { name, value } of Array.from(list.attributes))
    ordered.setAttribute(name === 'class' || name === 'id' ? `data-kept-${name}` : name, value);
  ordered.setAttribute('data-kept-list', '');
  ordered.append(...list.childNodes);
  list.replaceWith(ordered);
}

/** Gives them their names back, once the body has been taken. */
export function unshelter(root: Element): void {
  for (const name of kept)
    for (const element of root.querySelectorAll(`[data-kept-${name}]`)) {
      element.setAttribute(name, element.getAttribute(`data-kept-${name}`)!);
      element.removeAttribute(`data-kept-${name}`);
    }
  for (const ordered of [...root.querySelectorAll('ol[data-kept-list]')].reverse()) {
    const list = root.ownerDocument.createElement('ul');
    for (const { name, value } of Array.from(ordered.attributes))
      if (name !== 'data-kept-list') list.setAttribute(name, value);
    list.append(...ordered.childNodes);
    ordered.replaceWith(list);
  }
}
