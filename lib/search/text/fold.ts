/** Raise it with every change of what a fold gives: the index is then made anew. */
export const foldVersion = 1;

/** Letters that no decomposition takes apart. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const plainPattern = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Of Latin, Greek and Cyrillic letters; what other scripts put on theirs are letters of their own. */
const accents = /[\u0300-\u036f]/g;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const other = /[^\p{L}\p{N}\p{M}]/gu;
// By runs and without the flag u, which makes it three times as slow.
const beyondAscii = /[^\0-\x7f]+/g;

const folds = new Map<string, string>();

/** One character as it is compared; what is no letter and no digit is a space, and an accent is nothing. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const plain = wordCharacter.test(character)
    ? character
        .normalize('NFKD')
        .replace(accents, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(plainPattern, (letter) => plainLetters[letter]!)
        .replace(other, ' ')
    : ' ';
  folds.set(character, plain);
  return plain;
}

function foldRun(run: string): string {
  let folded = '';
  for (const character of run) folded += foldCharacter(character);
  return folded;
}

/**
 * Case, width, accents and ligatures folded, character by character: "Straße" and "STRASSE" are equal, and so are "é"
 * as one character and as two. Punctuation of ASCII stays, all other is a space.
 */
export function foldLetters(text: string): string {
  return text.replace(beyondAscii, foldRun).toLowerCase();
}

/** The same, with the place in the text from which each unit of the fold comes. Null: they are at the same places. */
export function foldWithPlaces(text: string): { folded: string; places: Uint32Array | null } {
  let isAligned = true;
  const folded = text.replace(beyondAscii, (run) => {
    let plain = '';
    for (const character of run) {
      const next = foldCharacter(character);
      isAligned &&= next.length === character.length;
      plain += next;
    }
    return plain;
  });
  return { folded: folded.toLowerCase(), places: isAligned ? null : findPlaces(text, folded.length) };
}

function findPlaces(text: string, length: number): Uint32Array {
  const places = new Uint32Array(length + 1);
  let at = 0;
  let place = 0;
  for (const character of text) {
    const width = character < '\x80' ? 1 : foldCharacter(character).length;
    places.fill(place, at, at + width);
    at += width;
    place += character.length;
  }
  places[length] = text.length;
  return places;
}

const unspaced = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}';
const word = '\\p{L}\\p{N}\\p{M}';
/** Chinese, Japanese and Korean are written without spaces, or put them elsewhere than between words. */
const unspacedRun = new RegExp(`[[${unspaced}]&&[${word}]]+`, 'gv');
const piece = new RegExp(`[[${unspaced}]&&[${word}]]+|[[${word}]--[${unspaced}]]+`, 'gv');
/** Where scripts without spaces begin, and much else; a quick answer for most texts. */
const beyondLetters = /[^\0-\u10ff]/;
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'v');

export const isUnspaced = (text: string): boolean => startsUnspaced.test(text);

/** The words of a folded text; a run of Chinese, Japanese or Korean is one. */
export function listPieces(folded: string): string[] {
  return folded.match(piece) ?? [];
}

/**
 * A folded text as it is indexed: FTS5 cuts it at everything that is no letter and no digit. A run without spaces
 * becomes its pairs of characters, 半导体 半导 导体 体; the last character stands alone, so that each begins a word.
 */
export function toIndexed(folded: string): string {
  if (!beyondLetters.test(folded)) return folded;
  return folded.replace(unspacedRun, (run) => ` ${toPairs(run).join(' ')} `);
}

export function toPairs(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}
