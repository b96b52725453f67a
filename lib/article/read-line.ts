/**
 * Controls, and the marks that turn the direction of what follows them, also beyond their own line: with U+202E in it a
 * site's name reads backwards, and so does the date beside it. The marks of a single letter's direction may stay.
 */
const turning = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A line of a page or a file, such as its title, as it may stand among our own words. */
export function readLine(text: string, longest: number): string {
  // Lone surrogates would break UTF-8 and so every export.
  return text.slice(0, longest).toWellFormed().replaceAll(/\s+/g, ' ').replaceAll(turning, '').trim();
}
