import { type RefObject, useEffect, useRef, useState } from 'react';
import { LiveText, type Span } from '../text/live-text';
import { paint } from '../text/paint';
import { showRange } from '../text/show-range';
import { TextFinder } from './find-in-text';

/** So many are painted around the current one: nobody sees more, and "e" stands in every word of a long text. */
const mostPainted = 1000;

interface Found {
  hits: Span[];
  current: number;
}
const nothing: Found = { hits: [], current: 0 };

export interface Find {
  /** What is searched for; null while the bar is closed. */
  query: string | null;
  /** How many there are, and which of them is current, from 0. */
  count: number;
  current: number;
  /** Counts how often the bar was asked for: each time it takes the focus. */
  asked: number;
  open: () => void;
  search: (query: string) => void;
  step: (by: 1 | -1) => void;
  close: () => void;
}

/** Finds in the shown text. Another text, as after an update, is searched anew. */
export function useFind(text: RefObject<HTMLElement | null>, html: string, first: string | null): Find {
  const [query, setQuery] = useState(first);
  const [asked, setAsked] = useState(0);
  const [found, setFound] = useState(nothing);
  const live = useRef<LiveText>(null);
  const finder = useRef<TextFinder>(null);
  const latest = useRef(found);
  const opener = useRef<Element>(null);
  const isOpen = query !== null;

  useEffect(() => {
    latest.current = found;
  }, [found]);

  useEffect(() => {
    if (!isOpen) return undefined;
    // Marks that come or go replace the nodes under the paint.
    const watched = new LiveText(text.current!, () => paintHits(watched, latest.current));
    live.current = watched;
    return () => {
      watched.stop();
      live.current = null;
      finder.current = null;
      paintHits(null, nothing);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text is another document
  }, [isOpen, text, html]);

  useEffect(() => {
    if (query === null || !live.current) return;
    const words = live.current.text;
    if (finder.current?.text !== words) finder.current = new TextFinder(words);
    const hits = finder.current.find(query);
    // The library knows articles by their titles and their names too.
    if (hits.length === 0 && query === first) return setQuery(null);
    setFound({ hits, current: firstFrom(live.current, hits) });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the same is searched in another text
  }, [query, html, first]);

  useEffect(() => {
    const hit = found.hits[found.current];
    if (!live.current) return;
    paintHits(live.current, found);
    const range = hit && live.current.rangeOf(hit);
    if (range) showRange(range);
  }, [found]);

  return {
    query,
    count: found.hits.length,
    current: found.current,
    asked,
    open() {
      if (!isOpen) opener.current = document.activeElement;
      setQuery(query ?? '');
      setAsked(asked + 1);
    },
    search: setQuery,
    step(by) {
      const count = found.hits.length;
      if (count > 0) setFound({ ...found, current: (found.current + by + count) % count });
    },
    /** The text stays where it is. */
    close() {
      setQuery(null);
      setFound(nothing);
      const back = opener.current instanceof HTMLElement && opener.current.isConnected ? opener.current : null;
      (back && back !== document.body ? back : document.getElementById('text'))?.focus({ preventScroll: true });
    },
  };
}

/** The first one that the reader has not scrolled past. */
function firstFrom(live: LiveText, hits: Span[]): number {
  if (window.scrollY === 0) return 0;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = live.rangeOf(hits[middle]!);
    if (range && range.getBoundingClientRect().top < 0) low = middle + 1;
    else high = middle;
  }
  return low < hits.length ? low : 0;
}

function paintHits(live: LiveText | null, { hits, current }: Found): void {
  const from = Math.max(0, current - mostPainted / 2);
  const near = live ? hits.slice(from, from + mostPainted) : [];
  const ranges = near.map((hit) => live!.rangeOf(hit)).filter((range) => range !== null);
  const currentRange = live && hits[current] ? live.rangeOf(hits[current]) : null;
  paint('found', ranges);
  paint('found-current', currentRange ? [currentRange] : []);
}
