import type { Marked } from '../../../lib/search/search-answer';

/** Text with what was searched for marked in it. */
export function MarkedText({ parts }: { parts: Marked[] }) {
  return parts.map(({ text, isHit }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- the parts have no name and never change places
    isHit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
