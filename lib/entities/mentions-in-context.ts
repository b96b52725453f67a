import type { Mention } from './entity';

/** The words around a mention, on its own line of the text. */
interface MentionInContext {
  before: string;
  mention: string;
  after: string;
}

/** Characters on each side; more does not fit the line. */
const reach = 90;

/** The first mentions, each with the words around it. One that is already seen beside the last is passed over. */
export function mentionsInContext(text: string, mentions: Mention[], count: number): MentionInContext[] {
  const found: MentionInContext[] = [];
  let seenTo = 0;
  for (const { start, end } of mentions) {
    if (found.length === count) break;
    if (start < seenTo) continue;
    const from = startOfContext(text, start);
    const to = endOfContext(text, end);
    found.push({ before: text.slice(from, start), mention: text.slice(start, end), after: text.slice(end, to) });
    seenTo = to;
  }
  return found;
}

function startOfContext(text: string, start: number): number {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (start - lineStart <= reach) return lineStart;
  // Text without spaces is cut where it is, but not between the halves of a character.
  const space = text.indexOf(' ', start - reach);
  return space >= 0 && space < start - 1 ? space + 1 : start - reach + (isLowHalf(text, start - reach) ? 1 : 0);
}

function endOfContext(text: string, end: number): number {
  const newLine = text.indexOf('\n', end);
  const lineEnd = newLine < 0 ? text.length : newLine;
  if (lineEnd - end <= reach) return lineEnd;
  const space = text.lastIndexOf(' ', end + reach);
  return space > end ? space : end + reach - (isLowHalf(text, end + reach) ? 1 : 0);
}

function isLowHalf(text: string, index: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[index] ?? '');
}
