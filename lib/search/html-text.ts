/** Elements that do not break the line; every other element ends a block. The same as in article-text.ts. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr img picture source'
  ).split(' '),
);
/** Their text is no sentence. */
const skipped = new Set(['svg', 'math', 'template', 'script', 'style', 'noscript']);

/** What XMLSerializer and innerHTML write for a character; no other reference stands in a stored article. */
const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

// Attributes may hold ">" as it is, in their quotes.
const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^<>"])*)>|&(amp|lt|gt|quot|nbsp);/giu;
const folded = /[ \t\n\r\f]+/gu;

/**
 * The words of an article's stored HTML, without a document, which a worker does not have. It need not understand every
 * page: what it is given was written by the browser's own serialiser, after the sanitiser. Ends of blocks are line
 * breaks. See html-text.test.ts, which compares it with article-text.ts.
 */
export function readHtmlText(html: string): string {
  let text = '';
  let skippedName = '';
  let skippedDepth = 0;
  let read = 0;
  const append = (words: string) => {
    if (skippedDepth === 0) text += words;
  };
  for (const match of html.matchAll(tag)) {
    const [whole, slash, written, attributes, reference] = match;
    if (match.index > read) append(html.slice(read, match.index).replace(folded, ' '));
    read = match.index + whole.length;
    if (reference) append(references[reference.toLowerCase()]!);
    if (!written) continue;
    const name = written.toLowerCase();
    const isOpening = slash === '' && !attributes!.endsWith('/');
    if (skippedDepth > 0) {
      if (name === skippedName) skippedDepth += isOpening ? 1 : slash ? -1 : 0;
    } else if (skipped.has(name)) {
      if (isOpening) [skippedName, skippedDepth] = [name, 1];
    } else if (!inline.has(name)) {
      append('\n');
    }
  }
  append(html.slice(read).replace(folded, ' '));
  return text
    .replace(/ *\n[ \n]*/gu, '\n')
    .trim()
    .normalize('NFC');
}
