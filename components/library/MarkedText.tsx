import type { Marked } from '../../lib/search/search-answer';

/** A text of the list, with what was searched for marked in it. */
export function MarkedText({ parts, text }: { parts: Marked[] | undefined; text: string }) {
  if (!parts || parts.length === 0) return text;
  return parts.map((part, index) => (part.isHit ? <mark key={index}>{part.text}</mark> : part.text));
}
