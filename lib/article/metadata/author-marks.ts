import { inDocumentOrder, named } from '../named';
import { squeeze } from '../steps/take-out';

const markupSelector =
  '[rel~="author" i], [itemprop~="author" i], [itemprop~="creator" i], [property*="author" i], .p-author, .vcard';
const authorNames = /author|byline|by-line|autor|writer|verfasser|contributor|redakteur|poster/i;
const namedSelector = '[data-testid*="author" i], [id*="byline" i], [id*="author" i], byline, address';
const authorAddress =
  /\/(?:authors?|auth|autor(?:en|es|in|i)?|auteurs?|people|persons?|profiles?|staff|team|newsteam|contributors?|journalists?|writers?|reviewers?|bloggers?|by|users?|members?|correspondents?|experts?|redaktion|mitarbeiter)\/[^/]+|\/@[\w.]+|linkedin\.com\/in\/|[?&]_?author=/i;
/** The part of an author's box that is the name alone: `author-box__name`, `post-author-name`. */
const boxNames = /(?:^|[\s_-])author[-_]{0,2}(?:box|bio|card|info)?[-_]{0,2}name(?:$|\s)/i;
const MAX_NAME = 60;
const MAX_MARKS = 400;
const MAX_LENGTH = 600;

/** The elements that pages mark as an author's, and the portraits they show; looked up once for all lines. */
export interface AuthorMarks {
  /** By microdata, link relation or microformat. */
  markup: Set<Element>;
  /** By a class or an id that says so. */
  named: Set<Element>;
  /** What pictures say they show, in lower case. */
  portraits: string[];
}

export function authorMarks(document: Document): AuthorMarks {
  const pictures = [...document.querySelectorAll('img[alt]')].slice(0, 150);
  return {
    markup: small([...document.querySelectorAll(markupSelector)]),
    named: small(inDocumentOrder(named(document, authorNames), document.querySelectorAll(namedSelector))),
    portraits: pictures.map((image) => image.getAttribute('alt')!.trim().toLowerCase()),
  };
}

/**
 * Whose name stands in the author's box, wherever on the page it is; null when boxes name several, as lists of other
 * articles do.
 */
export function nameInBox(document: Document): string | null {
  const texts = named(document, boxNames).map((element) => squeeze(element.textContent ?? ''));
  const [name, ...others] = new Set(texts.filter(Boolean));
  return name && others.length === 0 && name.length <= MAX_NAME ? name : null;
}

/** The nearest of the marked elements that an element is in, a few steps up. */
export function markAround(element: Element, marked: Set<Element>): Element | null {
  let outer: Element | null = element;
  for (let steps = 0; outer && steps < 7; steps++, outer = outer.parentElement) if (marked.has(outer)) return outer;
  return null;
}

/** The link around an element, when it leads to an author's page. */
export function authorLink(element: Element): Element | null {
  const link = element.closest('a[href]');
  return link && authorAddress.test(link.getAttribute('href')!) ? link : null;
}

/** An element that wraps the whole page is no mark of a name. */
const small = (elements: Element[]): Set<Element> =>
  new Set(elements.slice(0, MAX_MARKS).filter((element) => (element.textContent ?? '').length <= MAX_LENGTH));
