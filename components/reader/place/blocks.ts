const blockNames = 'p, li, h2, h3, h4, h5, h6, pre, figure, table, dt, dd, blockquote';

const quoteLength = 80;
/** A paragraph that was edited still shares most of its opening words. */
const fewestShared = 0.5;

/** A paragraph of the text by its index and its opening words. */
export interface BlockPlace {
  block: number;
  quote: string;
}

/** The text's innermost blocks, in order: what is read one after the other. */
export function listBlocks(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(blockNames)].filter((block) => !block.querySelector(blockNames));
}

export function quoteOf(block: Element): string {
  return (block.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, quoteLength);
}

/**
 * The same paragraph in a text that may be another one by now: the nearest with the same opening, or else the one that
 * shares most of its words. Undefined when there is none.
 */
export function findBlock<Block extends Element>(blocks: Block[], { block, quote }: BlockPlace): Block | undefined {
  const ordered = blocks
    .map((element, index) => ({ element, distance: Math.abs(index - block) }))
    .toSorted((a, b) => a.distance - b.distance);
  const same = ordered.find(({ element }) => quoteOf(element) === quote);
  if (same || quote === '') return same?.element;
  const words = wordsOf(quote);
  let best: { element: Block; share: number } | undefined;
  for (const { element } of ordered) {
    const share = sharedPart(words, wordsOf(quoteOf(element)));
    if (share >= fewestShared && share > (best?.share ?? 0)) best = { element, share };
  }
  return best?.element;
}

/** Chinese and Japanese have no spaces: there, a character is a word. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[\p{L}\p{N}]+/gu));
}

function sharedPart(a: Set<string>, b: Set<string>): number {
  const larger = Math.max(a.size, b.size);
  return larger === 0 ? 0 : [...a].filter((word) => b.has(word)).length / larger;
}
