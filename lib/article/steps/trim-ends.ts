import { linesOf } from './lines';
import type { Removal } from './take-out';
import { trimHead } from './trim-head';
import { trimBlanks, trimTail } from './trim-tail';

/** Takes the repeated title, byline and date off the beginning; notes about the author and rows of links off the end. */
export function trimEnds(root: Element, title: string, byline: string[], removals: Removal[]): void {
  const lines = linesOf(root);
  trimHead(lines, title, byline, removals);
  trimTail(root, lines, byline, removals);
  trimBlanks(root);
}
