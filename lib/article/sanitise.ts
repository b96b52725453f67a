import DOMPurify from 'dompurify';
import { mendTree } from './mend-tree';
import { allowedAttributes, allowedElements } from './sanitise-list';

/**
 * Safe HTML out of anything. For what is about to be stored; show-article.ts does it again whenever it is shown.
 * Runs in one of our own pages: a document with `<img name=createElement>` stops DOMPurify from starting inside it.
 */
export function sanitise(unsafeHtml: string, baseUrl: string): string {
  const fragment = DOMPurify.sanitize(unsafeHtml, {
    ALLOWED_TAGS: [...allowedElements.html, ...allowedElements.mathml, ...allowedElements.svg, '#text'],
    ALLOWED_ATTR: [...allowedAttributes.html, ...allowedAttributes.mathml, ...allowedAttributes.svg],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Text of a foreign element is the page's text all the same.
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
  mendTree(fragment, baseUrl);
  const container = document.implementation.createHTMLDocument('').createElement('div');
  container.append(fragment);
  return container.innerHTML;
}
