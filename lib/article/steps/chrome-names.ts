import { wordsOf } from './line-kinds';
import { matchesPhrase } from './phrases/matches-phrase';

/** Words of class names and ids. Whole words, so that `ad` is not found in `headline` nor `share` in `shareholder`. */
const words = new Set(
  (
    'nav navbar navigation menu breadcrumb breadcrumbs sharing sharebar sharedaddy socials addthis newsletter newsletters ' +
    'subscribe subscription signup optin mailchimp related recirc recirculation recommended recommendations outbrain ' +
    'taboola zergnet revcontent trending mostread popular promo promos promoted sponsored sponsor advert adverts ' +
    'advertisement advertising adslot adunit adsbygoogle cookie cookies consent gdpr comments comment disqus respond ' +
    'livefyre coral pagination pager sidebar skyscraper popup modal overlay lightbox authorbox authorbio authorinfo ' +
    'paywall piano tagcloud masthead sitefooter siteheader skiplink skip printonly toast rating ratings'
  ).split(' '),
);

/** Two words that mean it only side by side. */
const pairs = new Set(
  (
    'author-box author-bio author-info author-card author-about about-author social-share social-links social-media ' +
    'social-icons social-buttons share-bar share-buttons share-links share-tools share-box share-icons also-read ' +
    'more-stories more-from related-posts related-articles related-links related-stories related-content you-may ' +
    'also-like prev-next post-navigation post-nav next-post post-tags tag-list tags-list entry-tags article-tags ad-slot ' +
    'ad-unit ad-container ad-wrapper ad-banner ad-label newsletter-inline email-signup email-capture cta-box sticky-bar ' +
    'cookie-notice cookie-banner comment-list comments-area leave-comment screen-reader visually-hidden sr-only ' +
    'app-download download-app follow-us connect-with'
  ).split(' '),
);

/** Says how a part is shown, and is no part: `sidebar-enabled--false`, `has-sidebar`, `no-comments`. */
const state = /^(?:has|no|with|without|is|hide|hides|show|shows)[-_]|[-_](?:enabled|disabled|true|false|on|off)$/i;

/** Most class names hold no such word anywhere, and need not be taken apart. */
const anyWord = new RegExp([...words, ...[...pairs].map((pair) => pair.split('-')[0])].join('|'));

// Utility frameworks write a sentence of classes on every element, and name no part of the page by it.
const MAX_NAMES = 600;
const MAX_WORDS = 5;

/** The word of an element's class or id that says it is not the article, or null. */
export function chromeName(element: Element): string | null {
  const word = chromeWord(element.getAttribute('class') ?? '');
  if (word !== null || element.id === '') return word;
  const own = chromeWord(element.id);
  return own === null || isAnchor(element) ? null : own;
}

/** What each value said: pages write the same ones on many elements. */
const said = new Map<string, string | null>();
const MAX_SAID = 10_000;

function chromeWord(names: string): string | null {
  let word = said.get(names);
  if (word === undefined) {
    word = findWord(names);
    if (said.size < MAX_SAID) said.set(names, word);
  }
  return word;
}

function findWord(names: string): string | null {
  if (names === '' || names.length > MAX_NAMES || !anyWord.test(names.toLowerCase())) return null;
  for (const name of names.split(/\s+/)) {
    if (state.test(name)) continue;
    const parts = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/).filter(Boolean); // prettier-ignore
    if (parts.length > MAX_WORDS) continue;
    for (const [index, part] of parts.entries()) {
      const pair = `${part}-${parts[index + 1]}`;
      if (words.has(part)) return part;
      if (pairs.has(pair)) return pair;
    }
  }
  return null;
}

const headings = 'h1, h2, h3, h4, h5, h6';

/**
 * Whether an id only repeats the element's own heading, as documentation writes it for links: a chapter on navigation is
 * none. "Related articles" is one all the same.
 */
export function isAnchor(element: Element): boolean {
  if (element.id === '') return false;
  const heading = element.matches(headings) ? element : element.querySelector(headings);
  const text = heading?.textContent ?? '';
  return wordsOf(text) === wordsOf(element.id.replaceAll('_', ' ')) && !matchesPhrase('junkHeadings', text.trim());
}
