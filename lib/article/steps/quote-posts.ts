import { embedCard } from './embed-card';
import { type Embed, findEmbed } from './embed-providers';
import { placeBlock } from './place-block';
import { squeeze } from './take-out';

/** Class names of the quotations that the networks' own embedding codes write. */
const posts =
  'blockquote:is([class*="twitter"], [class*="tweet"], [class*="instagram"], [class*="tiktok"], [class*="bluesky"], ' +
  '[class*="mastodon"], [class*="reddit"], [class*="text-post"], [class*="imgur"], [class*="fb-xfbml"], ' +
  '[data-instgrm-permalink], [data-bluesky-uri], [data-embed-url], [cite*="/status/"], [cite*="/video/"]), ' +
  '[data-href]:is(.fb-post, .fb-video), p.codepen';

/** Posts quoted with their text keep it as a quotation, with author and date as the link below. */
export function quotePosts(document: Document): void {
  for (const post of document.querySelectorAll(posts)) {
    if (!post.isConnected || post.parentElement?.closest(posts)) continue;
    const embed = embedOf(post);
    if (!embed) continue;
    const { quote, title } = readPost(document, post, embed);
    placeBlock(post, embedCard(document, { ...embed, title, quote: embed.kind === 'page' ? [] : quote }));
  }
}

function embedOf(post: Element): Embed | null {
  const pen = post.getAttribute('data-slug-hash');
  if (pen) return findEmbed(`https://codepen.io/${post.getAttribute('data-user') || 'anon'}/pen/${pen}`);
  const did = /^at:\/\/(did:[\w:.]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(post.getAttribute('data-bluesky-uri') ?? '');
  if (did) return findEmbed(`https://bsky.app/profile/${did[1]}/post/${did[2]}`);
  const named = [
    'cite',
    'data-instgrm-permalink',
    'data-text-post-permalink',
    'data-embed-url',
    'data-href',
    'data-url',
    'data-video-url',
  ];
  for (const name of named) {
    const embed = findEmbed(post.getAttribute(name) ?? '');
    if (embed) return embed;
  }
  const tweet = /^\d+$/.exec(post.getAttribute('data-tweet-id') ?? '');
  if (tweet) return findEmbed(`https://twitter.com/i/status/${tweet[0]}`);
  // The last link is the post's own: those before it are in its text.
  for (const link of [...post.querySelectorAll('a[href]')].reverse()) {
    const embed = findEmbed(link.getAttribute('href') ?? '');
    if (embed && (embed.kind === 'post' || embed.kind === 'video' || embed.kind === 'gallery')) return embed;
  }
  return null;
}

/** What is longer is no title: readPost leaves it out. */
const longestSignature = 1_000;
const dash = /^[\s—–―-]+|[\s—–―-]+$/g;

/** Splits "the words — Name (@name) 3 May 2026" at the dash that every network's embedding code writes. */
function readPost(document: Document, post: Element, { kind, site }: Embed): { quote: Element[]; title: string } {
  const copy = post.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('script, style, svg, button, img[src^="data:"]')) part.remove();
  const own = [...copy.querySelectorAll('a[href]')].findLast(
    (link) => findEmbed(link.getAttribute('href') ?? '')?.kind === kind,
  );
  const title = own ? takeSignature(copy, own) : '';
  const quote: Element[] = [];
  for (const paragraph of copy.querySelectorAll('p').length > 0 ? copy.querySelectorAll('p') : [copy]) {
    if (squeeze(paragraph.textContent ?? '') === '' || paragraph.querySelector('p')) continue;
    const line = document.createElement('p');
    for (const name of ['lang', 'dir'])
      if (paragraph.hasAttribute(name)) line.setAttribute(name, paragraph.getAttribute(name)!);
    line.append(...[...paragraph.childNodes].map((node) => node.cloneNode(true)));
    // "View this post on …" is the code's own sentence: one link and nothing else.
    const [link] = line.querySelectorAll('a');
    const isOnlyLink = link && squeeze(link.textContent ?? '') === squeeze(line.textContent ?? '');
    if (!(isOnlyLink && findEmbed(link.getAttribute('href') ?? ''))) quote.push(line);
  }
  return { quote, title: title.length > 200 || title === site ? '' : title };
}

/** Takes the author and date out of the copy: what stands around the post's own link, back to the dash. */
function takeSignature(copy: Element, own: Element): string {
  const taken: Node[] = [own];
  let dashed = false;
  for (let node = own.previousSibling; node; node = node.previousSibling) {
    if (node.nodeName === 'P' || node.nodeName === 'BR') break;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const at = data.search(/[—–―](?=[^—–―]*$)/);
      if (at >= 0) {
        (node as Text).data = data.slice(0, at);
        taken.push(copy.ownerDocument.createTextNode(data.slice(at)));
        dashed = true;
        break;
      }
    }
    taken.push(node);
  }
  const isWhole =
    own.parentElement !== copy &&
    !dashed &&
    squeeze(own.parentElement?.textContent ?? '') === squeeze(own.textContent ?? '');
  if (!dashed && !isWhole && own.parentElement !== copy) return '';
  const words = squeeze(
    taken
      .reverse()
      .map((node) => node.textContent ?? '')
      .join(''),
  )
    .slice(0, longestSignature)
    .replace(dash, '')
    .replaceAll(/\s*\|\s*/g, ' ');
  for (const node of taken) node.parentNode?.removeChild(node);
  return words;
}
