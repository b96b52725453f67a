import { foldLetters, isUnspaced, listPieces, toPairs } from './fold';

/** One word or phrase that is searched for. */
export interface Term {
  /** As it was typed, with its sign and its quotes. */
  typed: string;
  /** Its folded words in order. */
  pieces: string[];
  isPrefix: boolean;
  isExcluded: boolean;
}

/** Enough for a sentence that was pasted; what comes after is not searched for. */
const mostPieces = 32;
const mostCharacters = 2000;

const typedTerm = /(-?)"([^"]*)(?:"(\*?)|$)|(-?)([^\s"]+)/gu;

/**
 * The words and phrases of a query's text. Everything that was typed is data: what is left of it are letters and
 * digits. The last word is a prefix while it is typed, from its second letter on: one letter begins half of all words.
 */
export function readTerms(text: string): Term[] {
  const typed = text.normalize('NFC').slice(0, mostCharacters).trimEnd();
  const terms: Term[] = [];
  let left = mostPieces;
  for (const match of typed.matchAll(typedTerm)) {
    const [whole, phraseSign, phrase, phraseStar, sign, word = ''] = match;
    const pieces = listPieces(foldLetters(phrase ?? word)).slice(0, left);
    if (pieces.length === 0) continue;
    left -= pieces.length;
    const isExcluded = (phraseSign ?? sign) === '-';
    const isBeingTyped = match.index + whole.length === typed.length && !isExcluded && isOpen(whole);
    const hasStar = phrase === undefined ? word.endsWith('*') : phraseStar === '*';
    const isPrefix = hasStar || (isBeingTyped && pieces.at(-1)!.length > 1);
    terms.push({ typed: whole, pieces, isPrefix, isExcluded });
  }
  return terms;
}

/** A word, or a phrase whose quotes are not closed yet. */
function isOpen(typed: string): boolean {
  return !typed.startsWith('"') || !typed.endsWith('"') || typed === '"';
}

/** Whether something was asked for, be it only signs that no text is searched for; not a quote or a minus alone. */
export function asksForSomething(text: string): boolean {
  return /[^\s"*-]/u.test(text);
}

/** The terms as FTS5 takes them. Null: there is no word that must be there. */
export function toMatch(terms: readonly Term[]): string | null {
  const wanted = terms.filter((term) => !term.isExcluded).map(toPhrase);
  if (wanted.length === 0) return null;
  const unwanted = unwantedMatch(terms);
  return `(${wanted.join(' AND ')})${unwanted === null ? '' : ` NOT (${unwanted})`}`;
}

export function unwantedMatch(terms: readonly Term[]): string | null {
  const unwanted = terms.filter((term) => term.isExcluded).map(toPhrase);
  return unwanted.length === 0 ? null : unwanted.join(' OR ');
}

function toPhrase({ pieces, isPrefix }: Term): string {
  const words = pieces.flatMap((piece, index) => {
    if (!isUnspaced(piece)) return [piece];
    const pairs = toPairs(piece);
    // In the text, more may follow the last character without a space.
    return index === pieces.length - 1 && pairs.length > 1 ? pairs.slice(0, -1) : pairs;
  });
  const last = pieces.at(-1) ?? '';
  const isOneCharacter = isUnspaced(last) && [...last].length === 1;
  const beginsWord = isOneCharacter || (isPrefix && !isUnspaced(last));
  return `"${words.join(' ')}"${beginsWord ? ' *' : ''}`;
}
