import { squeeze } from './take-out';

const words =
  'comments?|responses|replies|kommentare?|leserkommentare|commentaires?|réactions|comentarios?|comentários?|commenti|commento|reacties?|コメント|评论|評論|留言|التعليقات|تعليقات';
/** "Comments (3)", "3 Kommentare": with their count, so that a chapter about comments stays. */
const heading = new RegExp(
  String.raw`^(?:(?:${words})\s*[(（:：]?\s*\d[\d.,]*\s*件?\s*[)）]?|\d[\d.,]*\s*件?\s*(?:${words}))$`,
  'iu',
);
const headings = 'h2, h3, h4, h5, h6';

/**
 * What readers wrote below an article, in boxes that say so by their heading alone. Before the body is looked for:
 * Readability leaves the heading behind and takes the short sentences below it for the article's.
 */
export function commentSections(body: Element): Element[] {
  const found: Element[] = [];
  for (const start of body.querySelectorAll(headings)) {
    if (!heading.test(squeeze(start.textContent ?? ''))) continue;
    found.push(start);
    for (let next = start.nextElementSibling; next; next = next.nextElementSibling) {
      const inner = next.matches(headings) ? next : next.querySelector(headings);
      if (inner && inner.localName <= start.localName) break;
      found.push(next);
    }
  }
  return found;
}
