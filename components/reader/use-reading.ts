import { type RefObject, useEffect, useRef, useState } from 'react';
import { beginning, type ReadingPlace, watchReading } from './watch-reading';

/** Where in the text the reader is, from its first showing to its last. Another text begins anew. */
export function useReading(
  text: RefObject<HTMLElement | null>,
  html: string,
  report: (progress: number) => void,
): ReadingPlace {
  const [place, setPlace] = useState(beginning);
  const latestReport = useRef(report);
  useEffect(() => {
    latestReport.current = report;
  });
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text has other headings
  useEffect(() => watchReading(text.current!, setPlace, (progress) => latestReport.current(progress)), [text, html]);
  return place;
}
