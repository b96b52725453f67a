import type { DroppedBlock } from '../../lib/article/article';

export type LeftOutKind =
  | 'advert'
  | 'author'
  | 'beside'
  | 'call'
  | 'comments'
  | 'label'
  | 'navigation'
  | 'notice'
  | 'other'
  | 'sharing'
  | 'stories';

/**
 * What a reason is about, in the order asked: "related-comments" is comments. Reasons are class names, roles, element
 * names, headings and the steps' own words, so a word may have lost its blanks and hyphens.
 */
const kinds: { kind: LeftOutKind; words: RegExp }[] = [
  { kind: 'author', words: /author|\bbios?\b|writer|\bautor|auteur|著者|筆者|作者/ },
  {
    kind: 'comments',
    words: /comment|disqus|livefyre|\bcoral\b|\brespond|kommentar|coment[aá]rio|コメント|评论|評論|留言/,
  },
  { kind: 'notice', words: /cookie|consent|gdpr|dialog|modal|popup|overlay|lightbox|toast/ },
  { kind: 'advert', words: /\bads?\b|\bad(?:slot|unit|sby)|advert|sponsor|promo|outbrain|taboola|zergnet|revcontent|skyscraper|anzeige|publicit|広告/ }, // prettier-ignore
  { kind: 'call', words: /newsletter|subscri|sign-? ?up|opt-?in|mailchimp|\bcta\b|\bcall\b|paywall|piano|e-?mail|download|\bform\b|abonn/ }, // prettier-ignore
  {
    kind: 'sharing',
    words: /\bshar(?:e|ing)|social|sharedaddy|addthis|follow|connect|stay in touch|\bteilen|partager|シェア/,
  },
  { kind: 'stories', words: /relat|recirc|recommend|trending|popular|\bmost|\balso\b|\bmore\b|stories|lead-in|\blinks\b|\bread\b|picks|mehr|関連|相关|相關/ }, // prettier-ignore
  { kind: 'navigation', words: /\bnav|menu|breadcrumb|\bpag(?:er|ination)|search|toolbar|masthead|header|footer|contentinfo|skip|\btags?\b|categor|\bprev|\bnext/ }, // prettier-ignore
  { kind: 'beside', words: /\baside\b|sidebar|complementary/ },
  { kind: 'label', words: /leftover|phrase|heading|rating|tooltip|printonly/ },
];

/** Why a part of the page was left out, as far as a reader wants to know. */
export function leftOutKind({ reason }: Pick<DroppedBlock, 'reason'>): LeftOutKind {
  const words = reason.toLowerCase();
  return kinds.find((entry) => entry.words.test(words))?.kind ?? 'other';
}
