import { tagged } from '../named';

/**
 * Puts parts that a page streamed to where they belong. React sends a slow part at the end of the page, as
 * `<div hidden id="S:1">`, and a script moves it to `<template id="B:1">` or `P:1`: in a page whose scripts did not run the
 * article itself may still be waiting there (8 of 469 measured pages, of which 2 held nothing else).
 */
export function placeStreamedParts(document: Document): void {
  for (const place of tagged(document, 'template')) {
    if (!/^[BP]:/.test(place.id)) continue;
    const part = document.getElementById(`S:${place.id.slice(2)}`);
    if (!part?.hidden || part.contains(place)) continue;
    // What stands in for a part runs up to the comment that ends its boundary.
    if (place.id.startsWith('B:')) removeUpTo(place, '/$');
    place.replaceWith(...part.childNodes);
    part.remove();
  }
}

/** Nodes; a placeholder or a spinner has a few. */
const LONGEST = 200;

/** Without the end (saved pages lose their comments) nothing goes: how far the stand-in reaches is not known. */
function removeUpTo(start: Element, end: string): void {
  const standIn: ChildNode[] = [];
  let depth = 0;
  for (let next = start.nextSibling; next && standIn.length < LONGEST; next = next.nextSibling) {
    if (next.nodeType === 8) {
      const { data } = next as Comment;
      if (data === end && depth === 0) {
        for (const node of standIn) node.remove();
        return;
      }
      if (data === end) depth -= 1;
      else if (data.startsWith('$')) depth += 1;
    }
    standIn.push(next);
  }
}
