/** The elements of one value of the class attribute, each with its place in the document. */
type Holders = { element: Element; place: number }[];

const known = new WeakMap<Document, Map<string, Holders>>();

/**
 * The elements whose class matches, in document order. Pages write the same classes on many elements, so each distinct
 * one is looked at once: a selector of ten `[class*="…" i]` looks ten times at every element.
 *
 * The classes are gathered at the first question. What steps have removed or renamed since is left out; what they made
 * has none of the page's classes.
 */
export function named(document: Document, pattern: RegExp): Element[] {
  const found: Holders = [];
  for (const [name, holders] of classesOf(document)) if (pattern.test(name)) found.push(...holders);
  return found
    .toSorted((one, other) => one.place - other.place)
    .map(({ element }) => element)
    .filter((element) => element.isConnected && element.hasAttribute('class'));
}

/** Whether the page has such a class at all: most pages have no formula and no code, and nothing else is asked of them. */
export function isNamed(document: Document, pattern: RegExp): boolean {
  for (const name of classesOf(document).keys()) if (pattern.test(name)) return true;
  return false;
}

/** To be called when a document's content is another. */
export function forgetNames(document: Document): void {
  known.delete(document);
}

function classesOf(document: Document): Map<string, Holders> {
  const gathered = known.get(document);
  if (gathered) return gathered;
  const classes = new Map<string, Holders>();
  for (const [place, element] of document.querySelectorAll('[class]').entries()) {
    const name = element.getAttribute('class')!;
    const holders = classes.get(name);
    if (holders) holders.push({ element, place });
    else classes.set(name, [{ element, place }]);
  }
  known.set(document, classes);
  return classes;
}

/** The elements of a few rare names. A browser finds each without asking every element whether a selector fits it. */
export function tagged(document: Document, ...names: string[]): Element[] {
  return inDocumentOrder(...names.map((name) => document.getElementsByTagName(name)));
}

/** Elements found in several ways, each once. */
export function inDocumentOrder(...lists: Iterable<Element>[]): Element[] {
  const all = new Set<Element>();
  const filled = lists.map((list) => [...list]).filter((list) => list.length > 0);
  if (filled.length === 1) return filled[0]!;
  for (const list of filled) for (const element of list) all.add(element);
  return [...all].toSorted((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
