import { type OutlineEntry, readOutline } from './outline';

export interface ReadingPlace {
  outline: OutlineEntry[];
  /** Index of the part that is being read. */
  current: number;
  /** In whole percent, the furthest so far. */
  percent: number;
  /** Something of the page is above the window. */
  isScrolled: boolean;
}

export const beginning: ReadingPlace = { outline: [], current: 0, percent: 0, isScrolled: false };

const reportMilliseconds = 5000;
/** A part counts as being read once it is in the window's upper third. */
const readingLine = 0.33;

/** Follows where in the text the reader is. Reports how far it got now and then, and when the page is left. */
export function watchReading(
  root: HTMLElement,
  onPlace: (place: ReadingPlace) => void,
  report: (progress: number) => void,
): () => void {
  const outline = readOutline(root);
  for (const [index, { element }] of outline.entries()) element.id ||= `part-${index + 1}`;

  let place = beginning;
  let reached = 0;
  let reported = -1;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;

  function look(): void {
    frame = 0;
    const isSeen = document.visibilityState === 'visible';
    // A tab that was opened in the background has been read by nobody.
    if (isSeen) reached = Math.max(reached, progressIn(root));
    const next = {
      outline,
      current: currentOf(outline),
      percent: Math.round(reached * 100),
      isScrolled: window.scrollY > 0,
    };
    if (!isSamePlace(place, next)) onPlace((place = next));
    if (isSeen) timer ??= setTimeout(send, reported < 0 ? 0 : reportMilliseconds);
  }
  function send(): void {
    clearTimeout(timer);
    timer = undefined;
    if (reached <= reported || (reached === 0 && document.visibilityState !== 'visible')) return;
    reported = reached;
    report(reached);
  }
  function onScroll(): void {
    frame ||= requestAnimationFrame(look);
  }
  function onVisibility(): void {
    if (document.visibilityState === 'visible') look();
    else send();
  }

  window.addEventListener('scroll', onScroll, { passive: true, signal });
  window.addEventListener('resize', onScroll, { signal });
  window.addEventListener('pagehide', send, { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  look();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    stopping.abort();
  };
}

function isSamePlace(a: ReadingPlace, b: ReadingPlace): boolean {
  return a.outline === b.outline && a.current === b.current && a.percent === b.percent && a.isScrolled === b.isScrolled;
}

/** How much of the way to the text's end has been scrolled. What fits into the window is read at once. */
function progressIn(root: HTMLElement): number {
  const way = root.getBoundingClientRect().bottom + window.scrollY - window.innerHeight;
  return way <= 0 ? 1 : Math.min(window.scrollY / way, 1);
}

function currentOf(outline: OutlineEntry[]): number {
  const end = window.scrollY + window.innerHeight;
  if (window.scrollY > 0 && end >= document.documentElement.scrollHeight - 2) return outline.length - 1;
  const line = window.innerHeight * readingLine;
  return Math.max(
    outline.findLastIndex(({ element }) => element.getBoundingClientRect().top <= line),
    0,
  );
}
