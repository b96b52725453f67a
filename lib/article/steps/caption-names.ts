/** Words of class names that say "the words below a picture", and those that say who made it. */
const captionWords = new Set(
  'caption captions legend legende bildunterschrift bildtext figcaption figcap imgcap imagecaption photocaption tr'.split(
    ' ',
  ),
);
const creditWords = new Set(
  'credit credits photocredit imagecredit copyright attribution photographer bildquelle fotocredit quelle rights'.split(
    ' ',
  ),
);
/** A credit of something else: an author box, an accreditation, a row of a footer. */
const others = new Set('author authors footer site widget cli card policy menu icon modal button'.split(' '));

/** What an element's class says it is, or null. `itemprop` says the same where it is used. */
export function captionKind(element: Element): 'caption' | 'credit' | null {
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  if (name.trim() === '' || name.length > 300) return null;
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z]+/).filter(Boolean); // prettier-ignore
  if (words.some((word) => others.has(word))) return null;
  if (words.some((word) => creditWords.has(word))) return 'credit';
  return words.some((word) => captionWords.has(word) && word !== 'tr') ? 'caption' : null;
}
