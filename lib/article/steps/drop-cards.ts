import { untouchable } from './lines';
import { measureText, type TextMeasure } from './prose';
import { type Removal, takeOut } from './take-out';

const boxes = 'div, section, ul, ol, aside, article';
const MIN_CARDS = 3;
const MAX_CARD = 400;

/**
 * Takes out grids of teasers: three or more neighbours of one kind, each little more than a link on a heading or a
 * picture.
 */
export function dropCards(root: Element, removals: Removal[]): void {
  const measure = measureText(root);
  for (const parent of [root, ...root.querySelectorAll(boxes)]) {
    if (parent.childElementCount < MIN_CARDS || !root.contains(parent) || parent.closest(untouchable)) continue;
    for (const cards of neighboursOfAKind(parent)) {
      if (cards.length < MIN_CARDS) continue;
      const teasers = cards.filter((card) => isTeaser(card, measure(card)));
      if (teasers.length < cards.length * 0.7) continue;
      for (const card of cards) takeOut(card, 'drop-cards', 'teaser', removals);
    }
  }
}

function neighboursOfAKind(parent: Element): Iterable<Element[]> {
  const kinds = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (!child.matches('div, li, article, section, a')) continue;
    const names = [...child.classList].filter((name) => !/\d/.test(name)).slice(0, 2);
    const kind = [child.localName, ...names].join(' ');
    const cards = kinds.get(kind);
    if (cards) cards.push(child);
    else kinds.set(kind, [child]);
  }
  return kinds.values();
}

function isTeaser(card: Element, { all, prose, linked }: TextMeasure): boolean {
  if (all > MAX_CARD || linked < 20) return false;
  const leads = card.matches('a')
    ? card.querySelector('h2, h3, h4, h5, h6, img') !== null
    : card.querySelector('a h2, a h3, a h4, a h5, h2 a, h3 a, h4 a, h5 a, a img') !== null;
  return leads && prose < 200;
}
