import { useSyncExternalStore } from 'react';
import { useMedia } from '../shared/use-media';

/** In rem, so that a reader's larger text gets taller rows. Narrow rows hold a title of two lines. */
const heights = { wide: 5.875, narrow: 7.25, compact: 2.5 };

/**
 * Every row is as high as every other: where row 40,000 stands is known without drawing those before it, and the
 * scrollbar never jumps.
 */
export function useRowHeight(isCompact: boolean): number {
  const isNarrow = useMedia('(max-width: 560px)');
  const rem = useSyncExternalStore(watchWindow, readRem);
  return Math.round(rem * (isCompact ? heights.compact : isNarrow ? heights.narrow : heights.wide));
}

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

function watchWindow(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
