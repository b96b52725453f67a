import { type MetaTags, metaContents } from './meta-content';
import type { JsonLd } from './read-json-ld';
import { namesOf } from './read-json-ld';
import { isAside } from './visible-lines';

const imageMeta = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
  'parsely-image-url',
  'sailthru.image.full',
  'thumbnail',
  'image',
];
/** A site's stand-in for articles without a picture. */
const standIn =
  /(?:^|[/_.-])(?:logos?|placeholder|default|blank|spacer|favicon|sprite|no-?image|avatar|gravatar|icon|fallback)(?=[/_.\d-]|$)/i;

/** Address of the lead picture: what the page declares for link previews, else the first large picture of its text. */
export function readImage(
  document: Document,
  tags: MetaTags,
  jsonLd: JsonLd,
  url: string,
  heading: Element | null,
): string | null {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const from = (base && URL.parse(base, url)?.href) || url;
  const claims = [
    ...metaContents(tags, imageMeta),
    ...[jsonLd.article, jsonLd.page].flatMap((node) =>
      node ? namesOf(node['image'], ['url', 'contentUrl', '@id']) : [],
    ),
    ...[...document.querySelectorAll('link[rel~="image_src" i][href]')].map((link) => link.getAttribute('href')!),
    ...[...document.querySelectorAll('img[itemprop~="image" i]')].map(source),
  ];
  const addresses = claims.map((claim) => address(claim, from)).filter((claim) => claim !== null);
  return (
    addresses.find((claim) => !standIn.test(URL.parse(claim)!.pathname)) ??
    firstPicture(document, heading, from) ??
    addresses[0] ??
    null
  );
}

function address(claim: string, base: string): string | null {
  const parsed = claim && !claim.startsWith('#') ? URL.parse(claim, base) : null;
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') && parsed.pathname !== '/'
    ? parsed.href
    : null;
}

/** After the heading, in a figure or wide by its own account. */
function firstPicture(document: Document, heading: Element | null, base: string): string | null {
  const body =
    heading?.closest('article, main, [role="main"]') ??
    document.querySelector('article, main, [role="main"]') ??
    document.body;
  if (!body) return null;
  // Some designs show the picture above its headline, in one frame with it.
  const around = heading?.parentElement?.parentElement;
  for (const image of [...body.querySelectorAll('img')].slice(0, 30)) {
    const isBefore = heading && heading.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_PRECEDING;
    if (isBefore && !(around !== document.body && around?.contains(image))) continue;
    const width = Number(
      image.getAttribute('width') ?? /[?&_-](?:w|width)[=_]?(\d{3,4})/.exec(source(image))?.[1] ?? 0,
    );
    if (
      width < 400 &&
      !(
        width === 0 &&
        image.closest('figure, picture, [itemprop~="articleBody" i], [class*="article" i], [class*="content" i]')
      )
    )
      continue;
    const found = address(source(image), base);
    if (!found || standIn.test(URL.parse(found)!.pathname) || /\.(?:gif|svg)$/i.test(URL.parse(found)!.pathname))
      continue;
    let isElsewhere = false;
    for (let element = image.parentElement; element && element !== body; element = element.parentElement)
      isElsewhere ||= isAside(element);
    if (!isElsewhere) return found;
  }
  return null;
}

function source(image: Element): string {
  for (const name of ['data-src', 'data-original', 'data-lazy-src', 'src']) {
    const value = image.getAttribute(name)?.trim();
    if (value && !value.startsWith('data:')) return value;
  }
  return '';
}
