const addressAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-image',
];
const setAttributes = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
const picture = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;
const placeholder = /^data:|(?:blank|spacer|placeholder|pixel|transparent|lazy)[\w-]*\.(?:gif|png|svg)(?:[?#]|$)/i;

/** Gives lazy pictures the address that the page's script would have given them. Their `noscript` twins are Readability's. */
export function mendPictures(document: Document): void {
  for (const image of document.querySelectorAll('img, source')) {
    const src = image.getAttribute('src');
    const lazy = addressAttributes.map((name) => image.getAttribute(name)).find((value) => value && isAddress(value));
    if (lazy && image.localName === 'img' && (!src || placeholder.test(src))) image.setAttribute('src', lazy);
    const set = setAttributes.map((name) => image.getAttribute(name)).find(Boolean);
    if (set && !image.getAttribute('srcset')) image.setAttribute('srcset', set);
  }
}

function isAddress(value: string): boolean {
  return picture.test(value) || /^(?:https?:)?\/\//.test(value);
}
