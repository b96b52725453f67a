import { writeMarkdown } from '../write-markdown';

/** Words of the article as one line of Markdown that shows them as they are. */
export function escapeText(text: string, isAtStart: boolean): string {
  const value = text.replaceAll(/\s+/g, ' ').trim();
  // A letter in front keeps "1." from being taken for the first item of a list.
  const lead = isAtStart ? '' : 'x';
  return writeMarkdown({ type: 'paragraph', children: [{ type: 'text', value: lead + value }] })
    .trim()
    .slice(lead.length);
}

/** One line break at the end, and no more than one empty line where lines were left out. */
export function tidyBody(body: string): string {
  return body.trimEnd() === '' ? '' : `${body.trimEnd()}\n`;
}
