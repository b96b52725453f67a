const englishWords = new Set(
  'the of and to in is that for on with it as was by are from at an be this has have its not but'.split(' '),
);

/** Told by the page, or by a fifth of the words being the commonest ones of English. */
export function isEnglish(text: string, lang: string | null | undefined): boolean {
  if (lang) return /^en\b/iu.test(lang);
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 30) return /^[\p{Script=Latin}\P{L}]*$/u.test(text.slice(0, 4000));
  return words.filter((word) => englishWords.has(word)).length > words.length * 0.12;
}
