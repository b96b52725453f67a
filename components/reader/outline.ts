export interface OutlineEntry {
  text: string;
  /** A heading under another one. */
  isSub: boolean;
  element: Element;
}

const openingWords = 8;
/** Scripts without spaces have no words to count. */
const openingCharacters = 60;
const fewestParagraphs = 5;

/** The text's headings; without any, its paragraphs by their opening words; of a short text, nothing. */
export function readOutline(root: Element): OutlineEntry[] {
  const headings = entriesOf(root.querySelectorAll('h2, h3, h4'), foldedText);
  if (headings.length > 0) return headings;
  const paragraphs = entriesOf(root.querySelectorAll('p:not(li p, figure p, table p, blockquote p)'), openingOf);
  return paragraphs.length < fewestParagraphs ? [] : paragraphs;
}

function entriesOf(elements: Iterable<Element>, read: (element: Element) => string): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const element of elements) {
    const text = read(element);
    if (text !== '') entries.push({ text, isSub: /^h[34]$/i.test(element.tagName), element });
  }
  const hasTop = entries.some((entry) => !entry.isSub);
  return hasTop ? entries : entries.map((entry) => ({ ...entry, isSub: false }));
}

function openingOf(element: Element): string {
  return foldedText(element).split(' ').slice(0, openingWords).join(' ').slice(0, openingCharacters);
}

function foldedText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
