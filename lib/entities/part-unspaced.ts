/** Written without spaces, so that a name in Latin letters stands right between two letters. */
const unspacedLanguages = new Set(['ja', 'zh', 'cmn', 'yue']);

const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/**
 * The text with the letters of such a language put out of sight, each place kept: "脆弱性CVE-2024-3094が" would be one
 * word to every pattern that asks for the end of one. A full stop of the same script holds the rest apart.
 */
export function partUnspaced(text: string, language: string): string {
  if (!unspacedLanguages.has(language)) return text;
  return text.replace(unspacedLetter, (letter) => '。'.repeat(letter.length));
}
