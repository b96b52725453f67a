import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { codeOf, dressBlocks, watchWideBlocks } from './dress-blocks';
import './blocks.css';

const sayMilliseconds = 2000;

/** Code that can be copied, tables that scroll by themselves. */
export function useBlocks(
  text: RefObject<HTMLElement | null>,
  html: string,
  copy: (code: string) => Promise<boolean>,
): void {
  const latestCopy = useRef(copy);
  useEffect(() => {
    latestCopy.current = copy;
  });

  // Before the text is painted, and before anything is marked in it.
  useLayoutEffect(() => {
    const prose = text.current!;
    dressBlocks(prose);
    const stopWatching = watchWideBlocks(prose);
    async function onClick({ target }: MouseEvent) {
      const code = codeOf(target);
      if (code === null) return;
      const { dataset } = (target as Element).closest<HTMLElement>('.code-copy')!;
      if (!(await latestCopy.current(code))) return;
      dataset.done = '';
      setTimeout(() => delete dataset.done, sayMilliseconds);
    }
    const listener = (event: MouseEvent) => void onClick(event);
    prose.addEventListener('click', listener);
    return () => {
      prose.removeEventListener('click', listener);
      stopWatching();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text has other blocks
  }, [text, html]);
}
