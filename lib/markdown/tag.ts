/**
 * A tag as Obsidian takes it: no spaces, letters, digits, `_`, `-`, `/` and emoji only, and not digits alone.
 * https://help.obsidian.md/tags#Tag%20format
 */
export function tagOf(words: string): string | null {
  const tag = words
    .trim()
    .replace(/^#/, '')
    .replaceAll(/\s+/g, '-')
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200D_/-]/gu, '');
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(tag)) return null;
  return /^\d+$/.test(tag) ? `_${tag}` : tag;
}
