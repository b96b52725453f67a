import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BodyForm } from '../body-form';
import { property } from '../html-tree';
import { pictureAddress } from './image';

/** Elements that stay, with the attributes that mean something in a note. Of the rest only what they hold stays. */
const kept: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'table thead tbody tfoot tr p br ul li pre code b strong i em del s sub sup mark kbd'
      .split(' ')
      .map((tagName) => [tagName, []]),
  ),
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan'],
  ol: ['start'],
  a: ['href'],
  img: ['src', 'alt'],
};

/** Whitespace between rows means nothing. */
const structure = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol']);

/** The table as HTML, without the blank lines at which Markdown would end it. */
export function htmlTable(table: Element, link: BodyForm['pictureLink']): string {
  return (
    toHtml(keep(table, false, link))
      // All other line breaks are gone by now: these are the lines of code.
      .replaceAll('\n', '&#10;')
      .replaceAll(/(?=<(?:thead|tbody|tfoot|tr|\/table)>)/g, '\n')
  );
}

function keep(node: ElementContent, isCode: boolean, link: BodyForm['pictureLink']): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: isCode ? node.value : node.value.replaceAll(/\s+/g, ' ') }];
  if (node.type !== 'element') return [];
  // Nobody reads TeX between HTML tags as a formula, but it is what there is to read.
  if (node.tagName === 'math') return [{ type: 'text', value: property(node, 'dataTex') }];

  const children = node.children
    .filter((child) => !(structure.has(node.tagName) && child.type === 'text' && child.value.trim() === ''))
    .flatMap((child) => keep(child, isCode || node.tagName === 'pre', link));
  const attributes = kept[node.tagName];
  if (attributes === undefined) return children;
  const properties = Object.fromEntries(
    attributes.filter((name) => property(node, name) !== '').map((name) => [name, property(node, name)]),
  );
  if (properties['src'] !== undefined) properties['src'] = pictureAddress(node, link);
  return [{ type: 'element', tagName: node.tagName, properties, children }];
}
