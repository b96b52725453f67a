/**
 * What publishers write around articles, in one language. In small letters and without signs before it, as lines are
 * folded so before they are matched. How much of a line each kind must cover is said in matches-phrase.ts.
 */
export interface Phrases {
  /** Lines that are nothing but furniture. */
  leftovers: RegExp[];
  /** How a line begins that only leads to another article. */
  leadIns: RegExp[];
  /** How a request to the reader begins. */
  calls: RegExp[];
  /** Whole headings of sections that are not the article. */
  junkHeadings: RegExp[];
  /** Lines that say whose a picture is. */
  credits: RegExp[];
  /** How a note about the author or the company begins, at the end of an article. */
  bios: RegExp[];
  /** What the small print at the end says, anywhere in its line. */
  smallPrint: RegExp[];
  /** What a notice on the publisher's share of a sale or on foreign content says, anywhere in its line. */
  notices: RegExp[];
  /** How a line begins that says who wrote the article, where no sentence of it would begin so. */
  bylines: RegExp[];
  /** How a line with the day of publishing begins. */
  stamps: RegExp[];
  /** What a request to pay or to sign in says: it stays, since the reader is told by it that the article is cut. */
  walls: RegExp[];
}
