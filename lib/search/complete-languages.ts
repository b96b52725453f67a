const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** Languages by what is typed of their English names or of their codes, in the order in which they come. */
export function completeLanguages(
  languages: readonly { lang: string; count: number }[],
  prefix: string,
): { value: string; label: string; count: number }[] {
  const wanted = prefix.trim().toLowerCase();
  return languages
    .map(({ lang, count }) => ({ value: lang, label: nameOf(lang), count }))
    .filter(({ value, label }) => value.startsWith(wanted) || label.toLowerCase().startsWith(wanted));
}

/** Pages write what they like into `lang`; what is no code at all is its own name. */
function nameOf(lang: string): string {
  try {
    return englishNames.of(lang) ?? lang;
  } catch (error) {
    if (error instanceof RangeError) return lang;
    throw error;
  }
}
