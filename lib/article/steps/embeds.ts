import { shortText } from './short-text';
import { embedCard, realTitle } from './embed-card';
import { type Embed, findEmbed, webAddress } from './embed-providers';
import { placeBlock } from './place-block';
import { quotePosts } from './quote-posts';
import { tagged } from '../named';
import { squeeze } from './take-out';

/** Where lazy loaders and consent tools keep the address that the frame will have. */
const addressAttributes =
  'src data-src data-lazy-src data-original data-iframe-src data-cookieblock-src data-cmp-src data-consent-src data-embed-url data-embed-src data-oembed-url data-content-url data-video-url data-url data-href data-link href'.split(
    ' ',
  );

/** Custom elements that carry an id instead of an address. */
const idElements: Record<string, { attributes: string[]; address: string }> = {
  'lite-youtube': { attributes: ['videoid', 'video-id'], address: 'https://www.youtube.com/watch?v=$1' },
  'amp-youtube': { attributes: ['data-videoid'], address: 'https://www.youtube.com/watch?v=$1' },
  'lite-vimeo': { attributes: ['videoid'], address: 'https://vimeo.com/$1' },
  'amp-vimeo': { attributes: ['data-videoid'], address: 'https://vimeo.com/$1' },
  'amp-dailymotion': { attributes: ['data-videoid'], address: 'https://www.dailymotion.com/video/$1' },
  'lite-tiktok': { attributes: ['videoid'], address: 'https://www.tiktok.com/embed/$1' },
  'amp-twitter': { attributes: ['data-tweetid'], address: 'https://twitter.com/i/status/$1' },
  'amp-instagram': { attributes: ['data-shortcode'], address: 'https://www.instagram.com/p/$1/' },
  'amp-gist': { attributes: ['data-gistid'], address: 'https://gist.github.com/$1' },
  'amp-facebook': { attributes: ['data-href'], address: '$1' },
  'amp-tiktok': { attributes: ['data-src'], address: '$1' },
  'amp-reddit': { attributes: ['data-src'], address: '$1' },
  'amp-iframe': { attributes: ['src'], address: '$1' },
};

/** Ids without an address, as scripts of themes and consent tools read them. */
const idAttributes: [attribute: string, address: string][] = [
  ['data-youtube-id', 'https://www.youtube.com/watch?v=$1'],
  ['data-youtube-video-id', 'https://www.youtube.com/watch?v=$1'],
  ['data-youtube', 'https://www.youtube.com/watch?v=$1'],
  ['data-ytid', 'https://www.youtube.com/watch?v=$1'],
  ['data-yt-id', 'https://www.youtube.com/watch?v=$1'],
  ['data-vimeo-id', 'https://vimeo.com/$1'],
  ['data-tweet-id', 'https://twitter.com/i/status/$1'],
];

/** Frames that are no part of what is read: advertising, measuring, sign-up, buttons to like and to follow. */
const furniture =
  /\bads?\b|adserv|adsystem|adservice|doubleclick|syndication|taboola|outbrain|tagmanager|analytics|captcha|consent|cookie|pixel|beacon|\/ns\.html|sync\b|safeframe|imasdk|\/plugins\/(?:like|page|share|follow)|\bfollow|\blikes?\b|disqus|\bcomments?\b|newsletter|subscri|sign-?up|opt-?in\b|login|oauth|accounts?\.|xd_arbiter|\bshare\b|\bforms?\b|checkout|affiliate|\bchat\b|\/embed\/?comment|paywall|\bwidget\/aff/i;

const audioHost = /podcast|audio|radio|megaphone|simplecast|libsyn|buzzsprout|transistor|captivate/i;
const videoHost = /video|player|brightcove|jwplayer|wistia|kaltura|rumble|\btv\b/i;
const MAX_PLACEHOLDER_TEXT = 700;

/**
 * Turns players, posts and frames into cards: a figure with the title, the site, a picture and the link. What the
 * sanitiser would drop is kept this way as something to follow, and nothing of it loads.
 */
export function makeCards(document: Document): void {
  quotePosts(document);
  for (const element of tagged(document, 'iframe', ...Object.keys(idElements))) replaceFrame(element);
  for (const player of tagged(document, 'video', 'audio', 'amp-video', 'amp-audio')) replacePlayer(player);
  for (const object of tagged(document, 'object', 'embed')) replaceFrame(object, ['data', 'src', 'data-src']);
  for (const script of document.querySelectorAll('script, template, noscript')) replaceScript(script);
  for (const holder of document.querySelectorAll(placeholders)) replacePlaceholder(holder);
}

// What it is first: else every element of the page would be asked for each of the attributes.
const placeholders = `:is(div, span, figure, a, button, p, section):is(${[
  ...addressAttributes.filter((name) => name.startsWith('data-')),
  ...idAttributes.map(([name]) => name),
]
  .map((name) => `[${name}]`)
  .join(', ')}), .wp-block-embed__wrapper`;

/** A link is a line. In a text of nothing but beginnings of links each would be followed to the end. */
const longestFallback = 5_000;

function replaceFrame(frame: Element, attributes = addressAttributes): void {
  if (!frame.isConnected) return;
  // The words inside a frame are for browsers without frames: mostly a link to the page that the frame shows.
  const fallback = /<a\s[^>]*href=["']?(https?:[^"'\s>]+)["']?[^>]*>([^<]*)/i.exec(
    (frame.textContent ?? '').slice(0, longestFallback),
  );
  const address = idAddress(frame) ?? firstAddress(frame, attributes);
  const embed = address === null ? null : (findEmbed(address) ?? unknownFrame(frame, address));
  if (!embed) return frame.remove();
  const title = realTitle(
    frame.getAttribute('title'),
    frame.getAttribute('aria-label'),
    frame.getAttribute('data-title'),
    frame.getAttribute('playlabel')?.replace(/^play:?\s*/i, ''),
    fallback?.[2],
  );
  place(frame, fallback && isPlayerOnly(embed) ? { ...embed, address: fallback[1]! } : embed, title);
}

/** The address is the frame's own, since the page's does not follow from it. */
const isPlayerOnly = ({ address }: Embed): boolean => /EmbeddedPlayer|w\.soundcloud\.com\/player/.test(address);

function idAddress(element: Element): string | null {
  const known = idElements[element.localName];
  if (known) {
    const id = known.attributes.map((name) => element.getAttribute(name)).find(Boolean);
    return id ? known.address.replace('$1', id) : null;
  }
  for (const [name, address] of idAttributes) {
    const id = element.getAttribute(name);
    if (id && /^[\w-]{5,24}$/.test(id)) return address.replace('$1', id);
  }
  return null;
}

function firstAddress(element: Element, attributes: readonly string[]): string | null {
  let address: string | null = null;
  for (const name of attributes) {
    const value = element.getAttribute(name);
    const url = value && value.length < 2000 ? webAddress(value, element.ownerDocument.URL) : null;
    // A lazy frame has a blank page of the site's own until it is seen.
    if (url && findEmbed(url.href)) return url.href;
    if (url && url.href !== element.ownerDocument.URL) address ??= url.href;
  }
  return address;
}

function unknownFrame(frame: Element, address: string): Embed | null {
  if (
    furniture.test(address) ||
    furniture.test(`${frame.id} ${frame.getAttribute('class') ?? ''} ${frame.getAttribute('name') ?? ''}`) ||
    isTiny(frame)
  )
    return null;
  const { hostname, protocol } = new URL(address);
  if (protocol === 'file:') return null;
  const kind = audioHost.test(hostname) ? 'audio' : videoHost.test(`${hostname} ${address}`) ? 'video' : 'page';
  return { kind, site: hostname.replace(/^www\./, ''), address, picture: null };
}

function isTiny(frame: Element): boolean {
  const style = frame.getAttribute('style') ?? '';
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || frame.hasAttribute('hidden')) return true;
  return ['width', 'height'].some((side) => {
    const value = frame.getAttribute(side) ?? new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)px`).exec(style)?.[1];
    return value != null && /^[\d.]+(?:px)?$/.test(value) && Number.parseFloat(value) <= 40;
  });
}

function replacePlayer(player: Element): void {
  if (!player.isConnected) return;
  const { ownerDocument: document } = player;
  const kind = /audio/.test(player.localName) ? 'audio' : 'video';
  const sources = [player, ...player.querySelectorAll('source')].map((source) =>
    firstAddress(source, ['src', 'data-src', 'data-lazy-src', 'data-original']),
  );
  const address = sources.find(Boolean) ?? null;
  const poster = webAddress(player.getAttribute('poster') ?? player.getAttribute('data-poster') ?? '', document.URL);
  // A player that its script fills, inside a player of another kind or with nothing to show or to follow.
  if (!address && !poster) return player.remove();
  const title = realTitle(
    player.getAttribute('title'),
    player.getAttribute('aria-label'),
    player.getAttribute('data-title'),
  );
  const site = new URL(address ?? document.URL).hostname.replace(/^www\./, '');
  place(player, { kind, site, address: address ?? document.URL, picture: poster?.href ?? null }, title);
}

/** A gist is a script; consent tools hide the frame in a script, a template or an encoded attribute. */
function replaceScript(script: Element): void {
  const gist = findEmbed(script.getAttribute('src') ?? '');
  if (gist?.site === 'GitHub Gist') return place(script, gist, '');
  if (script.localName === 'script' && !/^text\/(?:template|plain|html)$/i.test(script.getAttribute('type') ?? ''))
    return;
  const hidden =
    script.localName === 'template' ? (script as HTMLTemplateElement).innerHTML : (script.textContent ?? '');
  if (hidden.length > 20_000) return;
  const frame = /<iframe\s[^>]*?\bsrc=["']?([^"'\s>]+)/i.exec(isEncoded(hidden) ? atob(hidden.trim()) : hidden);
  const embed = frame && findEmbed(frame[1]!.replaceAll('&amp;', '&'));
  // The frame may be there already, beside its twin for browsers without scripts.
  if (!embed || script.parentElement?.querySelector('figure.embed, iframe')) return;
  place(consentBox(script), embed, '');
}

// "<iframe" as base64, which is how one of the common consent tools keeps it.
const isEncoded = (text: string): boolean => /^\s*PGlmcmFtZ[\w+/=\s]*$/.test(text) && text.trim().length % 4 === 0;

function replacePlaceholder(holder: Element): void {
  if (!holder.isConnected || holder.querySelector('figure, iframe, p p, h1, h2')) return;
  const written = holder.matches('.wp-block-embed__wrapper') ? squeeze(holder.textContent ?? '') : '';
  const address = idAddress(holder) ?? firstAddress(holder, addressAttributes) ?? written;
  const embed = findEmbed(address);
  // A link to a video is a link; only what stands for a player becomes a card.
  if (!embed || (holder.hasAttribute('href') && !looksLikeEmbed(holder))) return;
  if (/\b(?:share|social|follow)/i.test(holder.getAttribute('class') ?? '')) return;
  if (shortText(holder, MAX_PLACEHOLDER_TEXT) === null) return;
  const picture = holder.querySelector('img[src]')?.getAttribute('src');
  const title = realTitle(
    holder.getAttribute('title'),
    holder.getAttribute('aria-label'),
    holder.getAttribute('data-title'),
  );
  place(consentBox(holder), { ...embed, picture: embed.picture ?? picture ?? null }, title);
}

const looksLikeEmbed = (element: Element): boolean =>
  /embed|video|player|consent|placeholder|youtube|vimeo|lightbox/i.test(
    `${element.getAttribute('class')} ${element.id}`,
  );

/** "To see this video, agree to …" stands around the placeholder and goes with it. */
function consentBox(element: Element): Element {
  let box = element;
  for (let parent = element.parentElement, level = 0; parent && level < 4; parent = parent.parentElement, level += 1) {
    if (parent.matches('body, main, article') || shortText(parent, MAX_PLACEHOLDER_TEXT) === null) break;
    const name = `${parent.getAttribute('class') ?? ''} ${parent.id}`;
    if (/consent|placeholder|embed|two-?click|privacy|cookie|borlabs|gdpr|dsgvo/i.test(name)) box = parent;
  }
  return box;
}

function place(element: Element, embed: Embed, title: string): void {
  const { ownerDocument: document } = element;
  const figure = element.closest('figure');
  // A figure of several players keeps its caption.
  const isOnly =
    figure !== null &&
    shortText(figure, 3000) !== null &&
    figure.querySelectorAll('iframe, video, audio, img, figure').length <= 1;
  const caption = isOnly ? figure.querySelector('figcaption') : null;
  const words = squeeze(caption?.textContent ?? '');
  caption?.remove();
  placeBlock(
    element,
    embedCard(document, {
      ...embed,
      title: title || words.slice(0, 300),
      caption: words,
    }),
  );
}
