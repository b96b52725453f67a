import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type BlockPlace, findBlock, listBlocks } from './blocks';
import { type HeldPlace, holdPlace, scrollToBlock } from './hold-place';

export interface PlaceSource {
  /** Where the reader stopped the last time. */
  readPlace(): Promise<BlockPlace | undefined>;
  /** Null: at the beginning or at the end. */
  keepPlace(place: BlockPlace | null): Promise<void>;
}

interface Options {
  source: PlaceSource;
  html: string;
  /** The address or a search leads elsewhere, or the article was read to its end. */
  opensElsewhere: boolean;
  /** Nothing is kept of what lies in the trash. */
  isKept: boolean;
  onContinued: () => void;
}

const restMilliseconds = 400;

/** Opens the article where the reader stopped, and keeps the place while it is read. Returns the way to the beginning. */
export function usePlace(text: RefObject<HTMLElement | null>, options: Options): () => void {
  const { source, html, opensElsewhere, isKept } = options;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const isRestored = useRef(false);

  // Before the first paint, so that nothing is seen to jump: the place was asked for together with the article.
  useLayoutEffect(() => {
    if (isRestored.current) return;
    isRestored.current = true;
    // The browser's own way counts pixels.
    history.scrollRestoration = 'manual';
    if (opensElsewhere) goToAddress();
    else void restore(text.current!, latest.current);
  }, [text, opensElsewhere]);

  useEffect(() => {
    const held = holdPlace(text.current!);
    const stopKeeping = isKept ? keepWhileReading(held, source) : undefined;
    return () => {
      stopKeeping?.();
      held.stop();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text has other blocks
  }, [text, html, source, isKept]);

  return () => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.getElementById('text')?.focus({ preventScroll: true });
    void source.keepPlace(null);
  };
}

async function restore(root: HTMLElement, { source, onContinued }: Options): Promise<void> {
  const place = await source.readPlace();
  // Whoever has scrolled by now reads already.
  if (!place || window.scrollY > 0 || !root.isConnected) return;
  const block = findBlock(listBlocks(root), place);
  if (!block) return;
  scrollToBlock(block);
  if (window.scrollY > 0) onContinued();
}

/** The browser looks for the address's target while the text is not there yet. */
function goToAddress(): void {
  const id = location.hash.slice(1);
  if (id !== '') document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function keepWhileReading(held: HeldPlace, { keepPlace }: PlaceSource): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;

  function keep(): void {
    clearTimeout(timer);
    timer = undefined;
    void keepPlace(held.place());
  }
  function onScroll(): void {
    clearTimeout(timer);
    timer = setTimeout(keep, restMilliseconds);
  }
  function onLeave(): void {
    if (timer !== undefined) keep();
  }
  window.addEventListener('scroll', onScroll, { passive: true, signal });
  window.addEventListener('pagehide', onLeave, { signal });
  document.addEventListener('visibilitychange', onLeave, { signal });
  return () => {
    clearTimeout(timer);
    stopping.abort();
  };
}
