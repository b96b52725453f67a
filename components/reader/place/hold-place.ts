import { type BlockPlace, listBlocks, quoteOf } from './blocks';

/** Where the eye is: a paragraph counts as being read once it is in the window's upper third. */
const readingLine = 0.33;
/** Rounding must not make the paragraph before it the current one, nor keep the end from being reached. */
const tolerance = 4;

interface Anchor {
  element: HTMLElement;
  /** How much of it is above the reading line, 0 to 1. */
  share: number;
}

export interface HeldPlace {
  /** Null at the beginning and at the end of the text: there is nothing to come back to. */
  place(): BlockPlace | null;
  stop(): void;
}

/**
 * Holds the paragraph at the reading line where it is while the text around it is laid out anew: another text size,
 * another width of the window, a picture or a face that comes late.
 */
export function holdPlace(root: HTMLElement): HeldPlace {
  let blocks = listBlocks(root);
  let anchor: Anchor | null = null;
  let size = '';

  function look(): void {
    anchor = findAnchor(blocks);
    size = sizeOf(root);
  }
  function hold(): void {
    if (anchor && !anchor.element.isConnected) {
      blocks = listBlocks(root);
      anchor = null;
    }
    if (anchor) {
      const { top, height } = anchor.element.getBoundingClientRect();
      const by = top + height * anchor.share - lineOf();
      if (Math.abs(by) > 1) window.scrollBy({ top: by, behavior: 'instant' });
    }
    look();
  }
  // The browser itself scrolls when a text grows, and may say so before it says that the text has grown.
  const onScroll = () => (size === sizeOf(root) ? look() : hold());

  const stopping = new AbortController();
  const sizes = new ResizeObserver(hold);
  look();
  sizes.observe(root);
  window.addEventListener('scroll', onScroll, { passive: true, signal: stopping.signal });

  return {
    place() {
      look();
      if (!anchor || root.getBoundingClientRect().bottom <= window.innerHeight + tolerance) return null;
      return { block: blocks.indexOf(anchor.element), quote: quoteOf(anchor.element) };
    },
    stop() {
      stopping.abort();
      sizes.disconnect();
    },
  };
}

function sizeOf(root: HTMLElement): string {
  const { width, height } = root.getBoundingClientRect();
  return `${width} ${height}`;
}

/** Brings a block's beginning to the reading line. */
export function scrollToBlock(block: Element): void {
  window.scrollBy({ top: block.getBoundingClientRect().top - lineOf(), behavior: 'instant' });
}

function lineOf(): number {
  return window.innerHeight * readingLine;
}

/** The block at the line; null at the page's beginning, which stays where it is. */
function findAnchor(blocks: HTMLElement[]): Anchor | null {
  if (window.scrollY <= 0) return null;
  const line = lineOf() + tolerance;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.getBoundingClientRect().top <= line) low = middle + 1;
    else high = middle;
  }
  const element = blocks[low - 1];
  if (!element) return null;
  const { top, height } = element.getBoundingClientRect();
  const share = height === 0 ? 0 : (lineOf() - top) / height;
  return { element, share: Math.min(Math.max(share, 0), 1) };
}
