/** The first non-empty `<meta>` with one of these names, by `property`, `name` or `itemprop`, in the order given. */
export function metaContent(document: Document, names: string[]): string | null {
  for (const name of names) {
    const quoted = `"${name}" i`;
    const selector = `meta[property=${quoted}], meta[name=${quoted}], meta[itemprop=${quoted}]`;
    for (const meta of document.querySelectorAll(selector)) {
      const content = meta.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}
