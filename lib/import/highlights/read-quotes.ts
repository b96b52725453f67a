import { type ImportedHighlight, toHighlights } from './to-highlight';

interface Quotes {
  highlights: ImportedHighlight[];
  /** What was written on the article as a whole. */
  note: string;
}

/** Labels that Omnivore writes behind a quote. */
const labels = /(?:\s+#[^\s#]+)+$/;
/** Looked for at the end alone: each of a run of spaces would be looked at once for each of them. */
const longestLabels = 1_000;

/** Markdown as Omnivore writes it: quotations, what was written on each under it, and before them what is on the whole. */
export function readQuotes(markdown: string): Quotes {
  const found: { quote: string[]; note: string[] }[] = [];
  const note: string[] = [];
  let isQuoting = false;
  for (const line of markdown.split('\n')) {
    const [, quoted] = /^\s{0,3}>[ \t]?(.*)$/.exec(line) ?? [];
    const wasQuoting = isQuoting;
    isQuoting = quoted !== undefined;
    if (quoted === undefined) (found.at(-1)?.note ?? note).push(line);
    else {
      if (!wasQuoting) found.push({ quote: [], note: [] });
      found.at(-1)!.quote.push(quoted);
    }
  }
  const highlights = found.map(({ quote, note: lines }) => {
    const text = quote.join('\n').trim();
    const [written = ''] = labels.exec(text.slice(-longestLabels)) ?? [];
    return {
      quote: text.slice(0, text.length - written.length),
      note: [written.trim(), lines.join('\n').trim()].filter((part) => part !== '').join('\n\n'),
    };
  });
  return { highlights: toHighlights(highlights), note: note.join('\n').trim() };
}
