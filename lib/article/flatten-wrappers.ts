import { isLayout } from './steps/tables';

const wrappers = 'div, section, article, main, header, footer, center, span, font';
const blocks =
  'address, article, aside, blockquote, center, details, div, dl, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, main, ol, p, pre, section, table, ul';

const blockNames = new Set(blocks.split(', '));

/**
 * Takes away the boxes that only hold other blocks, so that an article is a list of paragraphs, headings, lists and
 * figures: what the reader's spacing, the outline and the Markdown are made for. Text that stands loose between blocks
 * becomes a paragraph, and a table that only lays out is opened. The words and their order stay as they are.
 */
export function flattenWrappers(root: Element): void {
  for (const table of [...root.querySelectorAll('table')].reverse()) if (isLayout(table)) openTable(table);
  for (const wrapper of [...root.querySelectorAll(wrappers)].reverse()) {
    if (wrapper.closest('pre, table, figure, li, dl')) continue;
    if (wrapper.querySelector(blocks)) unwrap(wrapper);
    else if (wrapper.matches('div, section, article, main, header, footer, center')) becomeParagraph(wrapper);
  }
  wrapLooseText(root);
}

/** Its cells, one after the other. */
function openTable(table: Element): void {
  const boxes: Element[] = [];
  for (const cell of table.querySelectorAll('caption, td, th')) {
    if (cell.closest('table') !== table) continue;
    const box = table.ownerDocument.createElement('div');
    box.append(...cell.childNodes);
    boxes.push(box);
  }
  table.replaceWith(...boxes);
}

function unwrap(wrapper: Element): void {
  wrapLooseText(wrapper);
  // A footnote or an in-page link may lead to the box.
  if (wrapper.id && wrapper.firstElementChild && !wrapper.firstElementChild.id)
    wrapper.firstElementChild.id = wrapper.id;
  wrapper.replaceWith(...wrapper.childNodes);
}

function becomeParagraph(wrapper: Element): void {
  if ((wrapper.textContent ?? '').trim() === '' && !wrapper.querySelector('img, picture, svg, math'))
    return wrapper.remove();
  const paragraph = wrapper.ownerDocument.createElement('p');
  for (const name of ['id', 'lang', 'dir']) {
    const value = wrapper.getAttribute(name);
    if (value) paragraph.setAttribute(name, value);
  }
  paragraph.append(...wrapper.childNodes);
  wrapper.replaceWith(paragraph);
}

function wrapLooseText(parent: Element): void {
  let run: ChildNode[] = [];
  const close = (): void => {
    const [first] = run;
    if (first && run.some((node) => node.nodeType === 1 || (node.textContent ?? '').trim() !== '')) {
      const paragraph = parent.ownerDocument.createElement('p');
      first.before(paragraph);
      paragraph.append(...run);
    }
    run = [];
  };
  for (const node of Array.from(parent.childNodes)) {
    if (node.nodeType === 1 && isOrHoldsBlock(node as Element)) close();
    else run.push(node);
  }
  close();
}

const isOrHoldsBlock = (element: Element): boolean =>
  blockNames.has(element.localName) || element.querySelector(blocks) !== null;
