import DOMPurify from 'dompurify';
import { mendTree } from './mend-tree';
import { allowedAttributes, allowedElements } from './sanitise-list';

/** HTML that still changes after so many passes is no article: of 100,000 random trees none took more than four. */
const MOST_PASSES = 8;

/**
 * Safe HTML out of anything. For what is about to be stored; show-article.ts does it again whenever it is shown.
 * Runs in one of our own pages: a document with `<img name=createElement>` stops DOMPurify from starting inside it.
 *
 * Doing it again, or parsing what is stored, changes nothing. That takes another pass where an element was taken from
 * around its content: `<p><object><p>` without the object is two paragraphs within each other, which no parser builds,
 * and what is parsed otherwise than it was checked is how sanitisers have been beaten.
 */
export function sanitise(unsafeHtml: string, baseUrl: string): string {
  let html = onePass(unsafeHtml, baseUrl);
  for (let passes = 1; passes < MOST_PASSES; passes += 1) {
    if (!hasForeign.test(html) && parsed(html).innerHTML === html) return html;
    const again = onePass(html, baseUrl);
    if (again === html && parsed(html).innerHTML === html) return html;
    html = again;
  }
  const words = inertBox();
  words.textContent = parsed(html).textContent;
  return words.innerHTML;
}

/** Elements of a drawing or a formula are good or not by what is around them, which a first pass changes. */
const hasForeign = /<(?:svg|math)\b/;

function onePass(unsafeHtml: string, baseUrl: string): string {
  const fragment: DocumentFragment | null = DOMPurify.sanitize(unsafeHtml, {
    ALLOWED_TAGS: [...allowedElements.html, ...allowedElements.mathml, ...allowedElements.svg, '#text'],
    ALLOWED_ATTR: [...allowedAttributes.html, ...allowedAttributes.mathml, ...allowedAttributes.svg],
    // Names of cells, which mend-tree.ts prefixes: "user-content-mail:to" would look like an address the second time.
    ADD_URI_SAFE_ATTR: ['headers'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Text of a foreign element is the page's text all the same.
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
  // What begins with a frameset has no body, and so no text.
  if (!fragment) return '';
  mendTree(fragment, baseUrl);
  const box = inertBox();
  box.append(fragment);
  return box.innerHTML;
}

function parsed(html: string): HTMLElement {
  const box = inertBox();
  // Inert, and thrown away: it is only asked how it would be written.
  box.innerHTML = html;
  return box;
}

function inertBox(): HTMLElement {
  return document.implementation.createHTMLDocument('').createElement('div');
}
