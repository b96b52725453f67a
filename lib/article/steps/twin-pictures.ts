import { pictureKey } from './picture-address';
import { squeeze } from './take-out';

/** Takes out a picture that stands twice in an article: the lead picture repeated, or one for each width of window. */
export function dropTwinPictures(root: Element): void {
  const seen = new Map<string, Element>();
  for (const image of root.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    if (address === '' || address.startsWith('data:')) continue;
    const key = pictureKey(address, root.ownerDocument.URL);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, image);
      continue;
    }
    const [older, newer] = [first, image].map((each) => each.closest('figure:not(.embed)'));
    const words = newer ? squeeze(newer.querySelector('figcaption')?.textContent ?? '') : '';
    const known = older ? squeeze(older.querySelector('figcaption')?.textContent ?? '') : '';
    // Shown again with other words, it is shown again on purpose.
    if (words !== '' && known !== '' && words !== known) continue;
    if (words !== '' && known === '' && newer) {
      (older ?? first).remove();
      seen.set(key, image);
    } else if (newer && newer.querySelectorAll('img').length === 1 && !newer.querySelector('blockquote, p, table, pre'))
      newer.remove();
    else image.remove();
  }
}
