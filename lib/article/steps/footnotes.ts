import { rename } from './pictures';
import { isNamed } from '../named';
import { squeeze } from './take-out';

/** What a reader clicks to get to a note: `1`, `[12]`, `*`. */
const mark = /^\[?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})\]?$/i;

/** Makes marks `<sup><a href="#…">`, notes items with ids, and lists of them one that Readability keeps. */
export function mendFootnotes(document: Document): void {
  // Old pages name their targets; only ids are kept.
  for (const anchor of document.querySelectorAll('a[name]:not([id])')) anchor.id = anchor.getAttribute('name')!;
  const here = document.URL.replace(/#.*$/, '');
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  if (isNamed(document, /footnote/i) || [...ids].some((id) => /^(?:ftn|sdfootnote)/.test(id))) listLooseNotes(document);
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    const href = link.getAttribute('href')!;
    const target = href.startsWith('#')
      ? href.slice(1)
      : href.startsWith(`${here}#`)
        ? href.slice(here.length + 1)
        : '';
    if (target === '' || !(ids.has(target) || ids.has(decoded(target)))) continue;
    if (href !== `#${target}`) link.setAttribute('href', `#${target}`);
    const text = squeeze(link.textContent ?? '');
    if (mark.test(text) && looksLikeMark(link)) raise(link, text);
  }
  if (!isNamed(document, /footnote|endnote|reflist|references/i)) return;
  for (const box of document.querySelectorAll(
    'div[class*="footnote" i], div[class*="endnote" i], div.reflist, div.references',
  ))
    // Readability takes a `div` of links for navigation; a `section` it leaves alone.
    if (box.querySelector('li[id], p[id], ol, dl')) box.replaceWith(withoutNames(rename(box, 'section')));
}

function withoutNames(section: Element): Element {
  section.removeAttribute('class');
  return section;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
}

function looksLikeMark(link: Element): boolean {
  if (link.closest('sup') || link.querySelector('sup')) return true;
  const name = `${link.getAttribute('class') ?? ''} ${link.getAttribute('rel') ?? ''} ${link.getAttribute('role') ?? ''} ${link.getAttribute('href')} ${link.id}`;
  if (!/foot-?note|\bfn|end-?note|noteref|cite_?note|sdfootnote|ftn/i.test(name)) return false;
  // The number in front of a note is a way back, not a mark.
  return (
    !/number|back|return/i.test(link.getAttribute('class') ?? '') && !link.closest('li, [class*="footnote-content"]')
  );
}

/** `<a><sup>1</sup></a>` and a bare link become `<sup><a>1</a></sup>`, which sanitising and Markdown know. */
function raise(link: Element, text: string): void {
  const sup = link.closest('sup');
  const { id } = link.querySelector('[id]') ?? link;
  if (link.childElementCount > 0) link.textContent = text;
  if (id && !link.id) link.id = id;
  if (sup) return;
  const raised = link.ownerDocument.createElement('sup');
  link.replaceWith(raised);
  raised.append(link);
}

/** Notes that are boxes of a number and a text, one after the other, become the list that they look like. */
function listLooseNotes(document: Document): void {
  let list: Element | null = null;
  for (const note of document.querySelectorAll(
    'div:is([class~="footnote"], [class*="footnote-item" i], [class*="FootnoteToDOM" i], [id^="ftn"], [id^="sdfootnote"])',
  )) {
    const number = note.querySelector('a[href^="#"]');
    const text = squeeze(number?.textContent ?? '');
    if (!number || !mark.test(text) || note.querySelector('li, h2, h3') || note.closest('li')) continue;
    const item = document.createElement('li');
    item.id = number.id || note.id;
    const wayBack = document.createElement('a');
    wayBack.setAttribute('href', number.getAttribute('href')!);
    wayBack.textContent = '↩';
    (number.closest('sup') ?? number).remove();
    item.append(...note.childNodes);
    (item.querySelector('p:last-of-type') ?? item).append(' ', wayBack);
    if (list?.nextElementSibling !== note) {
      list = document.createElement('ol');
      if (/^\d+$/.test(text) && text !== '1') list.setAttribute('start', text);
      note.before(list);
    }
    list.append(item);
    note.remove();
  }
}
