/** Without accents and capitals, so that "muller" finds "Müller". */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** The words by which a name is found. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether each of the words typed begins one of the name. */
export function isMatch(typed: string[], words: string[]): boolean {
  return typed.every((prefix) => words.some((word) => word.startsWith(prefix)));
}
