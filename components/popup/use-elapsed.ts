import { useEffect, useState } from 'react';

/** True once something has gone on for so long that it should be seen. What is quicker shows nothing and flickers not. */
export function useElapsed(milliseconds: number, isGoingOn: boolean): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setOver(false);
    };
  }, [milliseconds, isGoingOn]);
  return isOver;
}
