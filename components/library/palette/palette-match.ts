import { foldName } from '../../../lib/entities/identity';

/** How well a name fits what was typed: more is better, null when it does not fit. Each typed word has to be in it. */
export function matchName(typed: string, name: string): number | null {
  const wanted = foldName(typed).split(' ').filter(Boolean);
  const words = foldName(name).split(' ').filter(Boolean);
  if (wanted.length === 0) return 0;
  const whole = words.join(' ');
  const phrase = wanted.join(' ');
  if (whole === phrase) return 100;
  // Of two names that fit alike, the shorter one is nearer to what was typed.
  const length = words.length / 100;
  if (whole.startsWith(phrase)) return 90 - length;
  const fits = wanted.map((word) => matchWord(word, words));
  if (fits.every((fit) => fit > 0)) return Math.min(...fits) - length;
  return isSkipping(wanted.join(''), words) ? 10 - length : null;
}

function matchWord(wanted: string, words: string[]): number {
  if (words.includes(wanted)) return 80;
  if (words.some((word) => word.startsWith(wanted))) return 70;
  return wanted.length > 1 && words.some((word) => word.includes(wanted)) ? 40 : 0;
}

/** Whether the letters are the beginnings of some of the words, in their order: "gost" is "Go to starred". */
function isSkipping(letters: string, words: string[]): boolean {
  /** How many letters can be used up by the words so far. */
  let reached = new Set([0]);
  for (const word of words) {
    const further = new Set(reached);
    for (const from of reached) {
      for (let length = 1; length <= word.length && letters[from + length - 1] === word[length - 1]; length += 1) {
        further.add(from + length);
      }
    }
    reached = further;
  }
  return reached.has(letters.length);
}
