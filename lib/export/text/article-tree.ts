import { safeTree } from '../../article/show-article';
import type { SavedHighlight } from '../../library/highlights';
import type { ExportedArticle } from '../exported-article';
import { markHighlights } from './mark-highlights';

/** Where the file of a picture is, given its hash; null leaves its description in its place. */
export type PlaceOf = (hash: string) => Promise<string | null>;

/**
 * The article's text as a tree, made safe once more, with what the reader marked and with the kept pictures. Also
 * answers with the highlights that the text has no longer.
 */
export async function articleTree(
  { html, highlights, pictures }: ExportedArticle,
  placeOf: PlaceOf,
): Promise<{ tree: HTMLElement; lost: SavedHighlight[] }> {
  const tree = safeTree(html);
  const lost = markHighlights(tree, highlights);
  const kept = new Map(pictures.filter(({ state }) => state === 'kept').map((picture) => [picture.address, picture]));
  for (const frame of tree.querySelectorAll<HTMLElement>('.picture-gone')) {
    const picture = kept.get(frame.dataset['address'] ?? '');
    const place = picture?.hash ? await placeOf(picture.hash) : null;
    const alt = frame.getAttribute('aria-label') ?? '';
    frame.replaceWith(...(picture && place !== null ? [shown(frame, picture, place, alt)] : described(frame, alt)));
  }
  // For the reader's keyboard and its own tabs.
  for (const element of tree.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
  for (const link of tree.querySelectorAll('a[target]')) link.removeAttribute('target');
  return { tree, lost };
}

function shown(frame: HTMLElement, size: { width: number; height: number }, src: string, alt: string): Element {
  const image = frame.ownerDocument.createElement('img');
  image.setAttribute('src', src);
  image.setAttribute('alt', alt);
  // Room for it before it is read, as wide as the page wanted it.
  const asked = Number(frame.dataset['width'] ?? '');
  const width = Number.isInteger(asked) && asked > 0 ? Math.min(asked, size.width) : size.width;
  image.setAttribute('width', String(width));
  image.setAttribute('height', String(Math.max(1, Math.round((size.height * width) / size.width))));
  return image;
}

function described(frame: HTMLElement, alt: string): Element[] {
  if (alt === '') return [];
  const words = frame.ownerDocument.createElement('span');
  words.className = 'missing';
  words.textContent = alt;
  return [words];
}
