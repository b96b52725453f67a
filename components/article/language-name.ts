const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** "German" for "de"; null for a language that the browser has no name for, and for "und". */
export function languageName(subtag: string): string | null {
  return subtag === 'und' ? null : (names.of(subtag) ?? null);
}
