import { tagged } from '../named';
import { shortText } from './short-text';
import { isPictureAddress, isTracker, lazyAddresses, lazySets, pictureKey } from './picture-address';
import { bestOfSet, isPlaceholder } from './source-set';
import { squeeze } from './take-out';

/**
 * Gives every picture one address that loads without the page's scripts, and takes out those that are none: pixels
 * that count visits, spacers, and twins for browsers without scripts. A `picture` with its sources becomes the one
 * `img` that it is.
 */
export function mendPictures(document: Document): void {
  for (const image of tagged(document, 'amp-img', 'amp-anim')) image.replaceWith(rename(image, 'img'));
  for (const image of document.querySelectorAll('img')) chooseAddress(image);
  openNoscripts(document);
  for (const picture of document.querySelectorAll('picture')) becomeImage(picture);
  for (const box of document.querySelectorAll(backgrounds)) readBackground(box);
  for (const image of document.querySelectorAll('img'))
    if (!isWorthSeeing(image) || isPortrait(image)) removeImage(image);
}

const backgrounds =
  '[style*="background"]:is(div, span, a, figure, section), ' +
  ':is([data-bg], [data-background-image], [data-background]):is(div, span, a, figure)';

/** The best of what the attributes offer goes into `src`; `srcset` goes, since one file is kept of each picture. */
function chooseAddress(image: Element): void {
  const own = image.getAttribute('src')?.trim() ?? '';
  const sets = ['srcset', ...lazySets, 'data-sizes'].map((name) => image.getAttribute(name) ?? '');
  const lazy = lazyAddresses
    .map((name) => image.getAttribute(name)?.trim() ?? '')
    .find((value) => value !== '' && isPictureAddress(value) && !isPlaceholder(value));
  const candidates = [...sets, ...sourceSets(image)].map(bestOfSet).filter((found) => found !== null);
  const widest = candidates.toSorted((a, b) => b.width - a.width)[0];
  // What only the script of the page would have put in place of a stand-in; else the page's own choice, in its best size.
  const chosen = widest?.address ?? (isPlaceholder(own) ? (lazy ?? '') : own);
  if (chosen === '' || isPlaceholder(chosen)) image.removeAttribute('src');
  else image.setAttribute('src', chosen);
  for (const name of ['srcset', 'sizes', 'loading', ...lazySets, ...lazyAddresses]) image.removeAttribute(name);
  // Readability takes a "lazy" picture for one without an address, and any attribute that ends in .jpg for it.
  if (/lazy/i.test(image.getAttribute('class') ?? '')) image.removeAttribute('class');
}

function sourceSets(image: Element): string[] {
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement : null;
  return [...(picture?.querySelectorAll('source') ?? [])].map(
    (source) => source.getAttribute('srcset') || source.getAttribute('data-srcset') || source.getAttribute('src') || '',
  );
}

function becomeImage(picture: Element): void {
  let image = picture.querySelector('img');
  if (!image) {
    const address = [...picture.querySelectorAll('source')]
      .map((source) => bestOfSet(source.getAttribute('srcset') || source.getAttribute('data-srcset') || '')?.address)
      .find(Boolean);
    if (!address) return picture.remove();
    image = picture.ownerDocument.createElement('img');
    image.setAttribute('src', address);
  }
  // A caption inside `picture` is against the rules and on the web.
  const caption = picture.querySelector('figcaption');
  picture.replaceWith(image, ...(caption ? [caption] : []));
}

function openNoscripts(document: Document): void {
  const noscripts = [...document.querySelectorAll('noscript')].filter(({ textContent, innerHTML }) =>
    /<img\b/i.test(`${textContent}${innerHTML}`),
  );
  if (noscripts.length === 0) return;
  const known = new Set(
    [...document.querySelectorAll('img[src]:not(noscript img)')].map((image) => keyOf(image, document.URL)),
  );
  for (const noscript of noscripts) {
    const holder = document.createElement('template');
    // With scripts its content is text, without it is elements.
    holder.innerHTML = noscript.childElementCount > 0 ? noscript.innerHTML : (noscript.textContent ?? '');
    const twins = [...holder.content.querySelectorAll('img')];
    for (const twin of twins) chooseAddress(twin);
    const missing = twins.filter(
      (twin) => twin.hasAttribute('src') && isWorthSeeing(twin) && !known.has(keyOf(twin, document.URL)),
    );
    for (const twin of missing) known.add(keyOf(twin, document.URL));
    const stand = missing.length === 1 ? standIn(noscript) : null;
    if (stand) {
      stand.setAttribute('src', missing[0]!.getAttribute('src')!);
      if (!stand.getAttribute('alt')) stand.setAttribute('alt', missing[0]!.getAttribute('alt') ?? '');
      noscript.remove();
    } else if (missing.length > 0 && noscript.closest('body')) noscript.replaceWith(...missing);
    else if (squeeze(holder.content.textContent ?? '') === '') noscript.remove();
  }
}

/** The picture without an address next to a `noscript`, which has it. */
function standIn(noscript: Element): Element | null {
  for (const near of [noscript.previousElementSibling, noscript.nextElementSibling, noscript.parentElement]) {
    const image = near?.matches('img')
      ? near
      : near && shortText(near, 500) !== null
        ? near.querySelector('img')
        : null;
    if (image && !image.hasAttribute('src')) return image;
  }
  return null;
}

const keyOf = (image: Element, base: string): string => pictureKey(image.getAttribute('src') ?? '', base);

/** A box that is nothing but a picture, painted as its background. */
function readBackground(box: Element): void {
  if (shortText(box, 0) !== '' || box.querySelector('img, picture, figure, iframe, video')) return;
  const name = `${box.getAttribute('class') ?? ''} ${box.id}`;
  if (box.getAttribute('role') !== 'img' && !/image|img|photo|picture|thumb|media|lazy/i.test(name)) return;
  const style = /background(?:-image)?\s*:[^;]*url\(\s*['"]?([^'")]+)/i.exec(box.getAttribute('style') ?? '')?.[1];
  const address = [
    style,
    box.getAttribute('data-bg'),
    box.getAttribute('data-background-image'),
    box.getAttribute('data-background'),
  ].find((value) => value && isPictureAddress(value) && !isPlaceholder(value));
  if (!address) return;
  const image = box.ownerDocument.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute('alt', box.getAttribute('aria-label') ?? box.getAttribute('title') ?? '');
  if (box.localName === 'div' || box.localName === 'span') box.replaceWith(image);
  else box.append(image);
}

function isWorthSeeing(image: Element): boolean {
  const address = image.getAttribute('src') ?? '';
  if (address === '' || isTracker(address)) return false;
  const [width, height] = ['width', 'height'].map((side) => sizeOf(image, side));
  return !((width !== null && width! <= 3) || (height !== null && height! <= 3));
}

const portrait =
  /(?:^|[\s_-])(?:avatars?|gravatar|(?:author|byline|user|profile|contributor|writer)(?:s|__|--?|_)?(?:image|img|photo|pic|picture|portrait|avatar|headshot|thumb|profile)|headshot)(?:$|[\s_-])/i;
const MAX_PORTRAIT = 200;

/** The author's face beside the byline: part of the byline, not of the text. With a caption it is a picture like others. */
function isPortrait(image: Element): boolean {
  if (image.closest('figure')?.querySelector('figcaption')) return false;
  if (['width', 'height'].some((side) => (sizeOf(image, side) ?? 0) > MAX_PORTRAIT)) return false;
  let element: Element | null = image;
  for (let level = 0; element && level < 3; level += 1, element = element.parentElement) {
    if (element !== image && shortText(element, 0) !== '') return false;
    if (portrait.test(`${element.getAttribute('class') ?? ''} ${element.id}`)) return true;
  }
  return false;
}

function sizeOf(image: Element, side: string): number | null {
  const value = image.getAttribute(side);
  return value && /^\d+(?:px)?$/.test(value) ? Number.parseInt(value, 10) : null;
}

// Emoji drawn as pictures, by the scripts of blogs and networks, are their sign.
const emoji = /\b(?:emoji|wp-smiley|emojione|twemoji)\b/i;

function removeImage(image: Element): void {
  const alt = image.getAttribute('alt') ?? '';
  image.replaceWith(...(emoji.test(image.getAttribute('class') ?? '') && alt ? [alt] : []));
}

/** The same element under another name. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of Array.from(element.attributes)) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  return renamed;
}
