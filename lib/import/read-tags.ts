/** Tags that one cell holds. `by` parts them where they are written without brackets. */
export function readTags(cell: unknown, by: string | RegExp): string[] {
  if (Array.isArray(cell)) return cell.flatMap(nameOf).filter(Boolean);
  if (typeof cell !== 'string') return [];
  const text = cell.trim();
  // Readwise Reader writes lists as Python does, newer Instapaper as JSON does.
  const parts = /^\[.*\]$/s.test(text) ? readListLiteral(text.slice(1, -1)) : text.split(by);
  return parts.map((tag) => tag.trim()).filter((tag) => tag !== '');
}

/** A tag may be an object with a name: Linkwarden, wallabag. */
function nameOf(tag: unknown): string[] {
  if (typeof tag === 'string') return [tag.trim()];
  if (typeof tag !== 'object' || tag === null) return [];
  const found = ['name', 'label', 'title']
    .filter((key) => Object.hasOwn(tag, key))
    .map((key) => (tag as Record<string, unknown>)[key]);
  return found.filter((name) => typeof name === 'string').slice(0, 1);
}

const literal = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^,'"\s][^,]*)/g;

/** The inside of `['a', "b's"]`. */
function readListLiteral(inside: string): string[] {
  return Array.from(inside.matchAll(literal), ([, single, double, bare]) => {
    const written = single ?? double;
    return written === undefined ? (bare ?? '') : written.replaceAll(/\\(.)/g, '$1');
  });
}
