import type { Embed } from './embed-providers';
import { squeeze } from './take-out';

interface Card extends Embed {
  /** Empty when the page has none; the site's name stands in for it. */
  title: string;
  /** What the post says, for posts. */
  quote?: readonly Node[];
  /** The page's own words below it. */
  caption?: string;
}

/** The figure that stands where a player, a post or a frame was. Its classes are the only ones a saved figure keeps. */
export function embedCard(document: Document, card: Card): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = `embed embed-${card.kind}`;
  if (card.quote?.length) {
    const quote = document.createElement('blockquote');
    quote.append(...card.quote);
    figure.append(quote);
  }
  if (card.picture) {
    const link = linkTo(document, card.address);
    const picture = document.createElement('img');
    picture.setAttribute('src', card.picture);
    picture.setAttribute('alt', '');
    link.append(picture);
    figure.append(link);
  }
  const caption = document.createElement('figcaption');
  const link = linkTo(document, card.address);
  link.textContent = card.title || card.site;
  caption.append(link);
  if (card.title && card.site) {
    const site = document.createElement('cite');
    site.textContent = card.site;
    caption.append(' ', site);
  }
  if (card.caption && card.caption !== card.title) {
    const words = document.createElement('p');
    words.textContent = card.caption;
    caption.append(words);
  }
  figure.append(caption);
  return figure;
}

function linkTo(document: Document, address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', address);
  return link;
}

/**
 * What players and consent tools write into every title: it names no video. Whole titles only, in the languages of
 * phrases.ts, since "Video player review" is a title of its own.
 */
const emptyTitle =
  /^(?:(?:embedded|embed|external|eingebettete[rs]?|intégré|incrustado)?\s*(?:(?:youtube|vimeo|dailymotion|spotify|soundcloud|twitter|x|tweet|instagram|tiktok|facebook|google maps?|html5|web|iframe|media|video|audio|vidéo|vídeo|podcast|post|content|inhalt|contenu|contenido|interactive)[\s:-]*)*(?:player|embed|embedded|frame|iframe|post|content|widget|inhalt|wiedergabe|lecteur|reproductor|chart|map|karte|carte|mapa|or audio player)?|untitled|\d+|unknown|3rd party.*|advertisement|undefined|null)$/i;

/** A frame's or player's title, unless it is one that says nothing. */
export function realTitle(...candidates: (string | null | undefined)[]): string {
  for (const candidate of candidates) {
    const title = squeeze(candidate ?? '').replace(/^(?:play(?: video)?|watch)\s*[:：]\s*/i, '');
    if (title.length > 1 && title.length <= 300 && !/^https?:\/\//.test(title) && !emptyTitle.test(title)) return title;
  }
  return '';
}
