import type { WrittenNumber } from './numbers';

/** Words after a number that end the count: "1 million in 2024" has no noun. */
const notNouns = new Set(
  `a about across after again against all also am an and any are around as at away because been before being below between both but by can
  could did do does down during each either else even ever every exactly few for from had has have he her here his how i if in into is it its
  just last later less like many may me might more most much must my near next no nor not now of off on once one only onto or other our out
  over own per plus quite rather really same she should since so some soon still such than that the their them then there these they this
  those through thus times to today too toward towards under unless until up upon us usd very via was we were what when where whether which
  while who whose why will with within without would yet you your years-old percent strong odd perhaps yes versus vs
  says does goes gets makes comes becomes remains seems takes means gives shows includes runs costs sells`
    .split(/\s+/u)
    .filter(Boolean),
);

const irregularPlurals = new Set(
  'people children men women staff personnel police troops cattle fish aircraft spacecraft series media data criteria phenomena feet mice teeth crew hardware software'.split(
    ' ',
  ),
);
/** They end in s and are one thing. */
const notPlurals = /(?:ss|us|is)$/u;

/** Counted with a K that could be a resolution: "4K users", but not "4K displays". */
export const countedByThousands = new Set(
  'users people subscribers followers customers employees downloads tokens copies units views viewers stars members players developers workers jobs installs orders requests'.split(
    ' ',
  ),
);

/** Before a bare number: it names a thing and does not count. "port 8080", "No. 5000", "top 10,000". */
const labels = new Set(
  `port line error code id number no no. issue page room model build bug ticket version zip form section row channel level rank top article
  chapter figure table step case patch revision rev route flight bus highway suite box pin extension ext serial part sku class type grade
  area unit core generation gen ryzen core geforce radeon rtx gtx rx pixel galaxy series mark mk lot item order invoice account hex rgb
  postcode frequency year rfc pep jep bcp iso iec ieee ecma fips`
    .split(/\s+/u)
    .filter(Boolean),
);

const wordPattern = /([ \u00a0-])([\p{L}][\p{L}’'-]{0,29})/uy;

function isNoun(word: string): boolean {
  const lower = word.toLowerCase();
  if (notNouns.has(lower)) return false;
  return irregularPlurals.has(lower) || (word.endsWith('s') && word.length > 2 && !notPlurals.test(lower));
}

/** May stand between number and noun: "active" in "500,000 active users". */
function isModifier(word: string): boolean {
  return (
    !notNouns.has(word.toLowerCase()) &&
    (/^\p{Ll}/u.test(word) || /^\p{Lu}{2,}$/u.test(word)) &&
    !word.replace(/(?:month|week|dai|year)ly$/u, '').endsWith('ly')
  );
}

/** The noun of a count, with up to two words before it: "EVs", "active users"; null if none follows. */
export function readNoun(text: string, at: number): { noun: string; end: number } | null {
  let end = at;
  for (let count = 0; count < 3; count++) {
    wordPattern.lastIndex = end;
    const match = wordPattern.exec(text);
    const word = match?.[2]?.replace(/['’]s?$/u, '') ?? '';
    if (!match || word === '') return null;
    const isHyphen = match[1] === '-';
    const wordEnd = end + 1 + word.length;
    // "a 10,000-seat arena": the noun is singular there.
    if (isHyphen && count === 0)
      return notNouns.has(word) || /^\p{Lu}/u.test(word) ? null : { noun: word, end: wordEnd };
    if (isHyphen) return null;
    if (isNoun(word) && /^\p{Ll}|^\p{Lu}{2,}s$/u.test(word)) return { noun: text.slice(at + 1, wordEnd), end: wordEnd };
    if (!isModifier(word)) return null;
    end = end + match[0].length;
    if (match[2] !== word) return null;
  }
  return null;
}

/** "over 75000" counts something; "RTX 5090", "port 8080" and "#1000" do not. */
export function isLabelled(text: string, number: WrittenNumber): boolean {
  const before = text.slice(Math.max(0, number.start - 24), number.start);
  if (/[#№@$€£¥₹~^*/\\=_([]$/u.test(before) && !/[~([]$/u.test(before)) return true;
  const word = /([\p{L}.]+)[ \u00a0:]{1,2}$/u.exec(before)?.[1] ?? '';
  return labels.has(word.toLowerCase());
}

/** The number follows a name: "Ryzen 9 7950", "Galaxy 10000". A sentence's first word is no name: "Over 75000". */
export function followsName(text: string, number: WrittenNumber): boolean {
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const match = /(^|[.!?:]["”]? |\n|[“"(])?(\p{Lu}[\p{L}\d]*)[ \u00a0-]$/u.exec(before);
  return match !== null && match[1] === undefined;
}
