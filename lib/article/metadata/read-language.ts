import { type MetaTags, metaContent } from './meta-content';
import type { JsonLd } from './read-json-ld';
import { namesOf } from './read-json-ld';
import type { VisibleLines } from './visible-lines';

/** Scripts that only one language, or few, is written in; the first found in quantity decides. */
const scripts: { pattern: RegExp; languages: string[] }[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { pattern: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { pattern: /\p{Script=Han}/gu, languages: ['zh', 'yue'] },
  { pattern: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug'] },
  { pattern: /\p{Script=Hebrew}/gu, languages: ['he', 'yi', 'iw'] },
  { pattern: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn', 'ky', 'tg'] },
  { pattern: /\p{Script=Greek}/gu, languages: ['el'] },
  { pattern: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'] },
  { pattern: /\p{Script=Bengali}/gu, languages: ['bn', 'as'] },
  { pattern: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { pattern: /\p{Script=Telugu}/gu, languages: ['te'] },
  { pattern: /\p{Script=Thai}/gu, languages: ['th'] },
];
/** Small words that make up a tenth and more of any text in their language. */
const smallWords = {
  en: 'the of and to in is that for it with as was on are by this be from at have you not or your',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden wir',
  fr: 'le la les et des en du une est que dans qui pour au sur par plus pas ce avec sont il',
  es: 'el la los las de que y en un una por con para del se no es al lo como más su',
  it: 'il di che la e un per non sono del con le una dei si della alla nel gli anche più è',
  pt: 'o de que e do da em um para com não uma os no se na por mais as dos ao é',
  nl: 'de het een van en in is dat op te voor zijn met die niet aan er ook als bij om',
  sv: 'och att det som en på är av för med den till inte om har de ett var',
  da: 'og at det som en på er af for med den til ikke om har de et var der',
  no: 'og at det som en på er av for med den til ikke om har de et var',
  pl: 'w i na z do się nie że to jest o od za po przez ale jak dla',
  tr: 've bir bu için ile da de olarak daha çok olan en gibi',
  id: 'yang dan di dengan untuk dari dalam ini itu pada tidak adalah akan',
};

/** The languages that have a small word, by the word: a text is gone through once for all of them. */
function languagesBySmallWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(smallWords))
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/**
 * The language the page declares, when its text bears it out; templates often say English whatever the article is.
 * Where nothing fitting is declared, the language the text is in, if that is plain.
 */
export function readLanguage(document: Document, tags: MetaTags, jsonLd: JsonLd, lines: VisibleLines): string | null {
  const root = document.documentElement;
  const claims = [
    root.getAttribute('lang') ?? root.getAttribute('xml:lang'),
    ...(jsonLd.article ? namesOf(jsonLd.article['inLanguage'], ['alternateName', 'name']) : []),
    metaContent(tags, ['og:locale', 'language', 'dc.language']),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? null,
    document.body?.getAttribute('lang') ?? null,
  ];
  const declared = claims
    .map((claim) => claim?.trim().replace('_', '-') ?? '')
    .filter((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag));
  const written = languageOf(lines);
  if (!written) return declared[0] ?? null;
  return (
    declared.find((tag) => written.includes(tag.toLowerCase().split('-')[0]!)) ??
    (written.length === 1 ? written[0]! : (declared[0] ?? null))
  );
}

/** What a language is told by. */
const MAX_LINES = 40;
const MAX_LENGTH = 3_000;

/** The languages that a text can be in; null when it is too short or not plain. */
function languageOf(lines: VisibleLines): string[] | null {
  const text = beginningOf(lines);
  const letters = lengthOf(text, /\p{L}+/gu);
  if (letters < 150) return null;
  const latin = lengthOf(text, /\p{Script=Latin}+/gu);
  for (const { pattern, languages } of latin > letters * 0.7 ? [] : scripts)
    if ((text.match(pattern)?.length ?? 0) > letters * (languages[0] === 'ja' ? 0.15 : 0.4)) return languages;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const bySmallWord = languagesBySmallWord();
  const found = new Map(Object.keys(smallWords).map((language) => [language, 0]));
  for (const word of words)
    for (const language of bySmallWord.get(word) ?? []) found.set(language, found.get(language)! + 1);
  const counts = [...found]
    .map(([language, count]) => ({ language, share: count / words.length }))
    .toSorted((a, b) => b.share - a.share);
  const [first, second] = counts;
  if (words.length < 60 || !first || first.share < 0.18 || first.share < second!.share * 1.35) return null;
  return first.language === 'no' || first.language === 'da' ? ['no', 'nb', 'nn', 'da'] : [first.language];
}

/** Some prose from the top of the page. */
function beginningOf(lines: VisibleLines): string {
  const prose: string[] = [];
  let length = 0;
  for (const { text, isAside } of lines) {
    if (isAside || text.length <= 60) continue;
    prose.push(text);
    length += text.length;
    if (prose.length === MAX_LINES || length >= MAX_LENGTH) break;
  }
  return prose.join(' ').slice(0, MAX_LENGTH);
}

/** How much of a text is of a kind, in characters. */
const lengthOf = (text: string, kind: RegExp): number => text.length - text.replace(kind, '').length;
