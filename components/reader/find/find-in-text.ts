import { findHits } from '../../../lib/search/text/find-hits';
import { foldWithPlaces } from '../../../lib/search/text/fold';
import { readTerms } from '../../../lib/search/text/terms';
import type { Span } from '../text/live-text';

/** Between two words of what is searched for may stand any blanks, also a line's end; not a paragraph's. */
const between = '(?: +|\\n)';
/** The fold makes a space of “, ’ and –; whoever types means the same by their plain forms. */
const plainSigns = /['"-]/g;

/** A text that is searched again and again while a reader types. */
export class TextFinder {
  readonly text: string;
  readonly #folded: string;
  readonly #places: Uint32Array | null;

  constructor(text: string) {
    const { folded, places } = foldWithPlaces(text);
    this.text = text;
    this.#folded = folded.replace(plainSigns, ' ');
    this.#places = places;
  }

  /**
   * Where it stands, in text order, parts of words included; case and accents are folded as in the library's search.
   * Several words that stand nowhere together are found one by one, as the library found the article by them.
   */
  find(query: string): Span[] {
    const words = foldWithPlaces(query.normalize('NFC')).folded.replace(plainSigns, ' ').split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const together = this.#findTogether(words);
    return together.length > 0 || words.length === 1 ? together : this.#findApart(query);
  }

  #findTogether(words: string[]): Span[] {
    const pattern = new RegExp(words.map(escapePattern).join(between), 'g');
    return Array.from(this.#folded.matchAll(pattern), ({ 0: hit, index }) => this.#spanOf(index, index + hit.length));
  }

  #findApart(query: string): Span[] {
    const spans: Span[] = [];
    for (const { start, end } of findHits(this.#folded, readTerms(query))) {
      if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
    }
    return spans.map(({ start, end }) => this.#spanOf(start, end));
  }

  #spanOf(start: number, end: number): Span {
    const first = this.#places?.[start] ?? start;
    // A fold can be longer than its letter: the "s" of "ß" is all of it.
    return { start: first, end: Math.max(this.#places?.[end] ?? end, first + 1) };
  }
}

function escapePattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
