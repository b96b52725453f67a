import type { Found, Recogniser } from '../found';
import { findAmounts, joinRanges, type Amount } from './amounts';
import {
  codeAfter,
  codeBefore,
  coins,
  currencies,
  doubtfulWords,
  letterMagnitudes,
  wordsOfLargeSums,
} from './currencies';
import { alternatives, readSign, signCodes } from './currency-sign';
import { tidy } from './numbers';

const wordCodes = new Map<string, string>();
for (const { code, words = [] } of currencies) {
  for (const word of words) for (const form of [word, `${word}s`]) wordCodes.set(form.toLowerCase(), code);
}

const signAfter = new RegExp(`[ \\u00a0\\u202f]?(${alternatives(signCodes.keys())})(?![\\p{L}\\d$])`, 'uy');
/** "38 millions d'euros", "5 millones de euros". */
const genitive = "(?:d['’]|d[ei] )?";
const wordAfter = new RegExp(
  `[ \\u00a0\\u202f-]${genitive}(${alternatives([...wordCodes.keys(), ...wordsOfLargeSums.keys(), ...coins.keys()])})(?![\\p{L}\\d])|(¢)`,
  'iuy',
);
const letterAfter = new RegExp(`[ \\u00a0]?(${alternatives(letterMagnitudes.keys())})(?![\\p{L}\\d])`, 'uy');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The letter after "$1.2B"; "$5 T-shirt" has none. */
function readLetter(text: string, at: number): { factor: number; end: number } {
  const match = matchAt(letterAfter, text, at);
  const factor = letterMagnitudes.get(match?.[1] ?? '');
  if (!match || factor === undefined) return { factor: 1, end: at };
  const end = at + match[0].length;
  return match[0].startsWith(' ') && text[end] === '-' ? { factor: 1, end: at } : { factor, end };
}

function readAfterSign(text: string, amount: Amount, code: string, signLength: number): Found | null {
  const start = amount.start - signLength;
  const hasWord = amount.last.magnitude !== 1;
  const letter = hasWord ? { factor: 1, end: amount.last.end } : readLetter(text, amount.last.end);
  if (codeBefore.test(text.slice(Math.max(0, start - 8), start))) return null;
  if (codeAfter.test(text.slice(letter.end, letter.end + 2))) return null;
  // "$2a$10": a letter that is no magnitude.
  if (/[\p{L}\d]/u.test(text[letter.end] ?? ' ')) return null;
  // "$35 USD", "$50 million Canadian dollars": what is written out decides.
  const sign = matchAt(signAfter, text, letter.end);
  const word = matchAt(wordAfter, text, letter.end);
  const spelled = wordCodes.get(word?.[1]?.toLowerCase() ?? '');
  const named = sign ? signCodes.get(sign[1] ?? '') : undefined;
  const end = letter.end + (spelled ? (word?.[0].length ?? 0) : named ? (sign?.[0].length ?? 0) : 0);
  return {
    start,
    end,
    type: 'money',
    value: { kind: 'money', amount: tidy(amount.low * letter.factor), currency: spelled ?? named ?? code },
  };
}

function readBeforeWord(text: string, amount: Amount): Found | null {
  const { last } = amount;
  const isLarge = last.magnitude > 1 || last.isGrouped;
  const make = (length: number, currency: string, factor: number, from = last.end): Found => ({
    start: amount.start,
    end: from + length,
    type: 'money',
    value: { kind: 'money', amount: tidy(amount.low * factor), currency },
  });
  const word = matchAt(wordAfter, text, last.end);
  if (word) {
    const key = (word[1] ?? word[2] ?? '').toLowerCase();
    const coin = coins.get(key);
    if (coin) return make(word[0].length, coin.code, coin.factor);
    const large = wordsOfLargeSums.get(key);
    if (large) return isLarge && last.magnitude >= 1e6 ? make(word[0].length, large, 1) : null;
    const code = wordCodes.get(key);
    if (code && (isLarge || !doubtfulWords.has(key.replace(/s$/u, '')))) return make(word[0].length, code, 1);
  }
  if (last.isWord) return null;
  const letter = last.magnitude === 1 ? readLetter(text, last.end) : { factor: 1, end: last.end };
  const sign = matchAt(signAfter, text, letter.end);
  const code = signCodes.get(sign?.[1] ?? '');
  // "5 $" may be the sign of the next price, "16 RM" anything.
  if (!sign || !code || sign[1] === '$' || sign[1] === 'Re' || sign[1] === 'RM' || sign[1] === 'NT') return null;
  return make(sign[0].length, code, letter.factor, letter.end);
}

/** Amounts of money with their currency: $1.2bn, Rs 5 crore, 88 billion Hong Kong dollars, 5 €. */
export const findMoney: Recogniser = (text, options) => {
  const found: Found[] = [];
  for (const amount of options?.amounts ?? findAmounts(text, options)) {
    const sign = readSign(text, amount.start);
    const money =
      sign && !amount.first.isWord
        ? readAfterSign(text, amount, sign.code, sign.length)
        : amount.first.isGlued
          ? null
          : readBeforeWord(text, amount);
    if (money) found.push(money);
  }
  return joinRanges(text, found);
};
