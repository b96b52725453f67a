import { useEffect, useRef } from 'react';
import type { Command } from './palette-items';

/** One for each part of the page that has something to offer. */
const offers = new Set<() => Command[]>();

/** While the component is on the page, the palette offers what this lists when it is opened. */
export function useCommands(list: () => Command[]): void {
  const latest = useRef(list);
  useEffect(() => {
    latest.current = list;
  });
  useEffect(() => {
    const offer = () => latest.current();
    offers.add(offer);
    return () => void offers.delete(offer);
  }, []);
}

/** What can be done now. */
export function listCommands(): Command[] {
  return [...offers].flatMap((offer) => offer());
}
