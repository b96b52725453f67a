import { webAddress } from './embed-providers';

/** Attributes in which lazy loaders keep a picture's address, the best first. */
export const lazyAddresses =
  'data-large-file data-hi-res-src data-full-src data-src data-original data-lazy-src data-lazy data-actual data-image-src data-img-src data-image data-url data-src-large data-src-medium data-defer-src data-echo data-runner-src data-delayed-url data-pin-media data-baseurl data-file zoomfile file'.split(
    ' ',
  );
export const lazySets = 'data-srcset data-lazy-srcset data-original-set data-original-srcset data-bgset'.split(' ');

const pictureFile = /\.(?:avif|gif|jpe?g|jfif|png|webp)(?:[?#&/,]|$)/i;
const tracker =
  /(?:^|[/.?&_-])(?:pixel|beacon|tracking|track|impression|1x1|count(?:er)?|stats?|analytics|doubleclick|scorecardresearch|quantserve)(?:[/.?&_=-]|$)/i;

export const isTracker = (address: string): boolean =>
  tracker.test(address) && !pictureFile.test(address.replace(/1x1|pixel/i, ''));

export function isPictureAddress(value: string): boolean {
  return (
    value.length < 4000 &&
    !/[\s{}<>]/.test(value.trim()) &&
    (pictureFile.test(value) || /^(?:https?:)?\/\//.test(value))
  );
}

/**
 * What two addresses of the same picture share: its file's name without size, host and query. Resizing services carry
 * the picture's own address inside theirs.
 */
export function pictureKey(address: string, base: string): string {
  const inner = /(?:https?%3A%2F%2F[^&?]+)/i.exec(address.slice(8))?.[0];
  const url = webAddress(inner ? inner.replaceAll(/%3A/gi, ':').replaceAll(/%2F/gi, '/') : address, base);
  if (!url) return address.slice(0, 300);
  const parts = url.pathname.toLowerCase().split('/').filter(Boolean);
  const file = (parts.at(-1) ?? '')
    .replace(/\.(?:avif|gif|jpe?g|jfif|png|webp)$/, '')
    .replace(
      /(?:[-_@]\d{2,4}x\d{2,4}(?:_c)?|@[\d.]+x|-scaled|[-_]\d{3,4}w?|[-_](?:large|medium|small|thumb(?:nail)?))+$/,
      '',
    );
  // "image", "1" and the like name a picture only together with their folder; so does nothing but a query.
  const name = file.length < 8 ? `${parts.at(-2) ?? ''}/${file}` : file;
  return /\.(?:php|aspx?|cgi)$|^(?:image|img|photo)s?$/.test(parts.at(-1) ?? '') ? `${name}${url.search}` : name;
}
