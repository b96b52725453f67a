import { i18n } from '#i18n';
import type { SavedPicture } from '../../../lib/library/pictures/saved-picture';
import { describeMissing } from './picture-words';

/** A picture that stands in the text, with room for it before its file is read. */
export interface PlacedPicture {
  picture: SavedPicture;
  frame: HTMLElement;
  image: HTMLImageElement;
}

/** Smaller ones are signs in a line of text: nothing to look at in large. */
const leastEnlarged = 120;
/** In a figure, a picture as wide as this fills the column. */
const leastFull = 480;

/**
 * Puts kept pictures in the place of the empty frames that show-article.ts leaves, and says on the other frames why
 * they stay empty. Frames have their final size at once. Gives those that are new.
 */
export function placePictures(root: HTMLElement, pictures: readonly SavedPicture[]): PlacedPicture[] {
  const known = new Map(pictures.map((picture) => [picture.address, picture]));
  const placed: PlacedPicture[] = [];
  for (const gone of root.querySelectorAll<HTMLElement>('.picture-gone[data-address]')) {
    const picture = known.get(gone.dataset['address'] ?? '');
    if (picture?.state === 'kept') placed.push(place(gone, picture));
    else if (picture) explain(gone, picture);
  }
  if (placed.length > 0) nameUnnamed(root);
  return placed;
}

/** When its file turns out to be lost. */
export function unplacePicture({ frame, image, picture }: PlacedPicture): void {
  const gone = document.createElement('span');
  gone.className = 'picture-gone';
  gone.setAttribute('role', 'img');
  gone.setAttribute('aria-label', image.alt);
  frame.replaceWith(gone);
  explain(gone, picture);
}

function place(gone: HTMLElement, picture: SavedPicture): PlacedPicture {
  const alt = gone.getAttribute('aria-label') ?? '';
  const link = pictureLink(gone);
  const width = shownWidth(gone, picture);
  const isButton =
    !(link ?? gone).parentElement?.closest('a, summary') && Math.min(width, picture.height) >= leastEnlarged;
  const frame = document.createElement(isButton ? 'button' : 'span');
  frame.className = 'picture';
  if (frame instanceof HTMLButtonElement) {
    frame.type = 'button';
    frame.setAttribute('aria-haspopup', 'dialog');
    if (alt) frame.setAttribute('aria-label', i18n.t('pictures.enlarge', [alt]));
  }
  frame.style.width = gone.closest('figure') && picture.width >= leastFull ? '100%' : `${width}px`;
  frame.style.aspectRatio = `${picture.width} / ${picture.height}`;
  const image = document.createElement('img');
  image.alt = alt;
  image.width = picture.width;
  image.height = picture.height;
  image.decoding = 'async';
  frame.append(image);
  (link ?? gone).replaceWith(frame);
  return { picture, frame, image };
}

/** A link around nothing but a picture, to that picture's file: enlarging does the same, and needs no network. */
function pictureLink(gone: HTMLElement): HTMLAnchorElement | null {
  const link = gone.closest('a');
  if (!link || link.textContent.trim() !== '' || link.querySelectorAll('.picture-gone').length > 1) return null;
  return /\.(?:avif|gif|jpe?g|png|webp)$/i.test(URL.parse(link.href)?.pathname ?? '') ? link : null;
}

/** As wide as the page wanted it, if it said so, and never wider than it is. */
function shownWidth(gone: HTMLElement, { width }: SavedPicture): number {
  const asked = Number.parseInt(gone.dataset['width'] ?? '', 10);
  return asked > 0 ? Math.min(asked, width) : width;
}

function nameUnnamed(root: HTMLElement): void {
  const buttons = [...root.querySelectorAll('button.picture')];
  for (const [index, button] of buttons.entries()) {
    if (button.querySelector('img')?.alt) continue;
    const name = i18n.t('pictures.unnamed', [String(index + 1), String(buttons.length)]);
    button.setAttribute('aria-label', i18n.t('pictures.enlarge', [name]));
  }
}

/** Words in attributes, shown by the style sheet: in the text they would move the places of its names. */
function explain(gone: HTMLElement, picture: SavedPicture): void {
  const reason = describeMissing(picture);
  if (gone.dataset['reason'] === reason) return;
  const alt = gone.dataset['alt'] ?? gone.getAttribute('aria-label') ?? '';
  gone.dataset['alt'] = alt;
  gone.dataset['reason'] = reason;
  gone.removeAttribute('aria-hidden');
  gone.setAttribute('aria-label', [alt, reason].filter(Boolean).join('. '));
}
