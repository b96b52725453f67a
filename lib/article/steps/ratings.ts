import { inDocumentOrder, named } from '../named';
import { squeeze } from './take-out';

const marked =
  '[itemprop="reviewRating"], [aria-label]:is([role="img"], [class*="star" i], [class*="rating" i]), [title][class*="star" i]';
const spoken =
  /(?:^|\D)(\d{1,3}(?:[.,]\d)?)\s*(?:\/|out of|of|von|sur|de|su|van|av|из|／)\s*(?:a\s+)?(\d{1,3})(?!\d)/iu;
/** Ratings by readers and of other products are shown in rows; a review has one verdict. */
const MAX_RATINGS = 4;

/** A rating drawn as stars becomes the text that it says, "8/10", where it stands. */
export function writeRatings(document: Document): void {
  const found: [Element, string][] = [];
  for (const element of inDocumentOrder(document.querySelectorAll(marked), named(document, /score/i))) {
    if (
      element.closest(
        'nav, aside, footer, form, li, [class*="comment" i], [class*="related" i], [class*="card" i], [itemprop="aggregateRating"]',
      )
    )
      continue;
    const rating = ratingOf(element);
    if (rating && !found.some(([other]) => other.contains(element))) found.push([element, rating]);
    if (found.length > MAX_RATINGS) return;
  }
  for (const [element, rating] of found) {
    const line = document.createElement(element.matches('span, b, strong, i, em') ? 'span' : 'p');
    line.textContent = rating;
    element.replaceWith(line);
  }
}

function ratingOf(element: Element): string | null {
  const text = squeeze(element.textContent ?? '');
  if (text.length > 40 || element.querySelector('p, h1, h2, h3, img')) return null;
  if (element.getAttribute('itemprop') === 'reviewRating') {
    const [value, best] = ['ratingValue', 'bestRating'].map((name) => {
      const held = element.querySelector(`[itemprop="${name}"]`);
      return held?.getAttribute('content') ?? squeeze(held?.textContent ?? '');
    });
    if (value && /^\d+(?:[.,]\d+)?$/.test(value))
      return best && /^\d+$/.test(best) ? `${value}/${best}` : text || value;
  }
  // Text that is there already is kept as it is written.
  const said = spoken.exec(text || element.getAttribute('aria-label') || element.getAttribute('title') || '');
  return said ? (text === '' ? `${said[1]}/${said[2]}` : null) : null;
}
