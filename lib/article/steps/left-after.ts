import { expect } from 'vitest';
import type { Removal } from './take-out';

const sentence =
  'The maker of camera sensors opened its third plant on Monday and will hire 900 people there by spring. ';
/** Four sentences of an article; `leftAfter` writes `[prose]` for it. */
export const prose = `<p>${sentence.repeat(4)}</p>`;

/** For the tests beside the steps: runs one over a page's body and gives what is left of it. */
export function leftAfter(
  html: string,
  step: (root: Element, removals: Removal[], document: Document) => void,
): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const removals: Removal[] = [];
  const before = document.body.innerHTML;
  step(document.body, removals, document);
  // Nothing goes without a note of it, and what went can be put back.
  if (document.body.innerHTML !== before) expect(removals).not.toHaveLength(0);
  for (const { element } of removals) expect(document.contains(element)).toBe(false);
  return document.body.innerHTML.replaceAll(prose, '[prose]').replace(/\s+/g, ' ');
}
