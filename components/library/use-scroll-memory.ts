import { type RefObject, useEffect } from 'react';

/** Back from an article, the list stands where it was left. The tab remembers, and nothing else. */
export function useScrollMemory(scroller: RefObject<HTMLElement | null>, name: string): void {
  useEffect(() => {
    const element = scroller.current!;
    const remember = () => sessionStorage.setItem(keyOf(name), String(element.scrollTop));
    window.addEventListener('pagehide', remember);
    return () => {
      window.removeEventListener('pagehide', remember);
      remember();
    };
  }, [scroller, name]);
}

export function rememberedScroll(name: string): number {
  return Number(sessionStorage.getItem(keyOf(name)) ?? 0);
}

function keyOf(name: string): string {
  return `scroll of ${name}`;
}
