import { type RefObject, useEffect, useRef, useState } from 'react';
import { beginning, type ReadingPlace, watchReading } from './watch-reading';

/** Where in the text the reader is, from its first showing to its last. */
export function useReading(text: RefObject<HTMLElement | null>, report: (progress: number) => void): ReadingPlace {
  const [place, setPlace] = useState(beginning);
  const latestReport = useRef(report);
  useEffect(() => {
    latestReport.current = report;
  });
  useEffect(() => watchReading(text.current!, setPlace, (progress) => latestReport.current(progress)), [text]);
  return place;
}
