import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { findElements, isElement, property, textOf, without } from '../html-tree';
import type { BodyForm } from '../body-form';
import { captionOf } from './caption';
import { htmlTable } from './html-table';

type TableForm = Pick<BodyForm, 'hasHtml' | 'pictureLink'>;

/** A Markdown table where it can be one, the HTML table where cells span, the bare content where it only lays out. */
export function tableFor(form: TableForm): Handle {
  return (state, element) => {
    const captions = element.children.filter((child): child is Element => isElement(child, 'caption'));
    const bare = without(element, captions);
    return [...tableOf(state, bare, form), ...captions.flatMap((caption) => captionOf(state, caption))];
  };
}

function tableOf(state: State, element: Element, { hasHtml, pictureLink }: TableForm): RootContent[] {
  const cells = cellsOf(element);
  if (isLayout(element, cells)) {
    return cells.filter((cell) => !isGutter(cell)).flatMap((cell) => state.toFlow(state.all(cell)));
  }
  // Without HTML the converter leaves the cells empty over which another spans.
  if (hasHtml && cells.some((cell) => spans(cell, 'colSpan') || spans(cell, 'rowSpan'))) {
    return [{ type: 'html', value: htmlTable(element, pictureLink) }];
  }
  // The converter makes an empty header row where there is none: Markdown has no table without one.
  return [defaultHandlers.table(state, withPlainRowHeads(element)) as RootContent];
}

/** Its own, not those of tables inside it. */
function cellsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (!isElement(child) || child.tagName === 'table') return [];
    return isElement(child, 'td', 'th') ? [child] : cellsOf(child);
  });
}

/** One cell, tables in a table, or code with its line numbers beside it. */
function isLayout(element: Element, cells: Element[]): boolean {
  return cells.length < 2 || findElements(element, 'table').length > 0 || cells.some(isGutter);
}

/** The line numbers that highlighters put beside code, as one cell. */
function isGutter(cell: Element): boolean {
  return findElements(cell, 'pre').length > 0 && /^[\d\s]+$/.test(textOf(cell));
}

function spans(cell: Element, direction: 'colSpan' | 'rowSpan'): boolean {
  return Number(property(cell, direction)) > 1;
}

/**
 * In "Founded | 1987" the first cell heads its row. The converter takes any `th` in the first row for a header row,
 * and would print the row's fact as a heading of the facts below.
 */
function withPlainRowHeads(element: Element): Element {
  const [firstRow] = findElements(element, 'tr');
  const headsColumns = firstRow?.children.every((cell) => !isElement(cell, 'td'));
  if (headsColumns || findElements(element, 'thead').length > 0) return element;
  return withPlainHeads(element);
}

function withPlainHeads(element: Element): Element {
  const children = element.children.map((child) => (isElement(child) ? withPlainHeads(child) : child));
  if (element.tagName !== 'th') return { ...element, children };
  return { ...element, tagName: 'td', children: [{ type: 'element', tagName: 'strong', properties: {}, children }] };
}
