/** Elements that do not break the line; every other element ends a block. The same as in article-text.ts. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr img picture source'
  ).split(' '),
);
/** Their text is no sentence. */
const skipped = new Set(['svg', 'math', 'template', 'script', 'style', 'noscript']);

/** What innerHTML writes for a character; no other reference stands in a stored article. */
const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

// Attributes may hold ">" as it is, in their quotes.
const tag = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|[^<>"])*?(\/?)>/iuy;
/** Stands for the end of a block until the blanks are folded; in a text it is a blank itself. */
const blockEnd = '\v';

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
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', read)) {
    tag.lastIndex = open;
    const match = tag.exec(html);
    const end = match ? tag.lastIndex : open + 1;
    if (skippedDepth === 0) text += html.slice(read, match ? open : end);
    read = end;
    if (!match) continue;
    const name = match[2]!.toLowerCase();
    const step = match[1] ? -1 : Number(!match[3]);
    if (skippedDepth > 0) {
      if (name === skippedName) skippedDepth += step;
    } else if (skipped.has(name)) {
      [skippedName, skippedDepth] = [name, Math.max(step, 0)];
    } else if (!inline.has(name)) {
      text += blockEnd;
    }
  }
  return foldBlanks(text + (skippedDepth === 0 ? html.slice(read) : ''));
}

function foldBlanks(text: string): string {
  const folded = text
    // Most blanks are one space, and stay as they are.
    .replace(/[ \t\n\r\f]{2,}|[\t\n\r\f]/g, ' ')
    .replace(/ ?\v[ \v]*/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
  const words = folded.includes('&')
    ? folded.replace(/&(amp|lt|gt|quot|nbsp);/gu, (_, name: string) => references[name]!)
    : folded;
  return words.normalize('NFC');
}
