import { squeeze } from './take-out';

const blocks =
  'address, article, aside, blockquote, center, dd, details, div, dl, dt, fieldset, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, ul';
/** Nothing is tidied in here: code, tables and quotations are the article's own, whatever they say. */
const untouchable = 'pre, code, table, blockquote, figure, math';

export interface Line {
  element: Element;
  text: string;
}

/** The blocks of an article that hold text and no further block, in reading order. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  for (const element of root.querySelectorAll(blocks)) {
    if (element.matches(untouchable) || element.parentElement?.closest(untouchable)) continue;
    if (element.querySelector(blocks)) continue;
    const text = squeeze(element.textContent ?? '');
    if (text !== '') lines.push({ element, text });
  }
  return lines;
}
