import { mendTree } from './mend-tree';
import { allowedAttributes, allowedElements } from './sanitise-list';
import { shownAddress } from './shown-picture';

const namespaces = {
  html: 'http://www.w3.org/1999/xhtml',
  mathml: 'http://www.w3.org/1998/Math/MathML',
  svg: 'http://www.w3.org/2000/svg',
};

/** The same list that sanitise.ts gives to DOMPurify, in the browser's own words. */
function sanitizerConfig(): SanitizerConfig {
  const kinds = ['html', 'mathml', 'svg'] as const;
  return {
    elements: kinds.flatMap((kind) => allowedElements[kind].map((name) => ({ name, namespace: namespaces[kind] }))),
    attributes: [...new Set(kinds.flatMap((kind) => allowedAttributes[kind]))].map((name) => ({
      name,
      // Parsers put this one in a namespace of its own.
      namespace: name === 'xmlns' ? 'http://www.w3.org/2000/xmlns/' : null,
    })),
    comments: false,
  };
}

/** HTML as an inert tree with nothing in it that sanitise-list.ts does not name. What sanitise.ts has made safe stays as it is. */
export function sanitisedTree(html: string): HTMLElement {
  const inert = document.implementation.createHTMLDocument('').createElement('div');
  inert.setHTML(html, { sanitizer: sanitizerConfig() });
  mendTree(inert, null);
  return inert;
}

/**
 * An article's HTML as an inert tree, sanitised once more: what is in the database may have been written by anything.
 * Nothing in it loads. Pictures that are not on this device have become an empty frame with their description, so
 * that opening an article makes no request; readText reads the same text here and on the screen.
 */
export function safeTree(html: string): HTMLElement {
  const inert = sanitisedTree(html);
  for (const link of inert.querySelectorAll('a[href]:not([href^="#"])')) link.setAttribute('target', '_blank');
  for (const picture of inert.querySelectorAll('img')) if (!picture.src.startsWith('data:')) replacePicture(picture);
  for (const source of inert.querySelectorAll('source')) source.remove();
  // Wide tables and code scroll by themselves, and what scrolls must be reachable by keyboard.
  for (const wide of inert.querySelectorAll<HTMLElement>('table, pre')) wide.tabIndex = 0;
  return inert;
}

/** Puts an article's HTML into the page. */
export function showArticle(container: HTMLElement, html: string): void {
  container.replaceChildren(...safeTree(html).childNodes);
}

function replacePicture(picture: HTMLImageElement): void {
  const frame = picture.ownerDocument.createElement('span');
  frame.className = 'picture-gone';
  // By these the reader puts a kept picture in its place: components/reader/pictures.
  frame.dataset['address'] = shownAddress(picture.getAttribute('src'), picture.getAttribute('srcset')) ?? '';
  frame.dataset['width'] = picture.getAttribute('width') ?? '';
  frame.setAttribute('role', 'img');
  frame.setAttribute('aria-label', picture.alt.trim());
  if (picture.alt.trim() === '') frame.setAttribute('aria-hidden', 'true');
  picture.replaceWith(frame);
}
