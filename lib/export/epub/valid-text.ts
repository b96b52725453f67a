import { isWeb } from '../text/article-parts';
import { withoutForbidden } from '../text/escape-markup';
import { attributeRules } from './attribute-rules';

/**
 * Their own meaning is not worth their rules: where each may stand is checked by every store of books. `time` needs a
 * date in one of seventeen forms, `details` does not open on paper.
 */
const renamed: Record<string, string> = {
  main: 'div', article: 'div', section: 'div', aside: 'div', header: 'div', footer: 'div', address: 'div',
  details: 'div', summary: 'div', time: 'span',
}; // prettier-ignore

const blocks = 'blockquote,div,dl,figure,h1,h2,h3,h4,h5,h6,hr,ol,p,pre,table,ul';
const headings = 'h1,h2,h3,h4,h5,h6';
/** May hold words and nothing that breaks the line. */
const inline = 'abbr,b,bdi,bdo,cite,code,dfn,em,i,kbd,mark,q,rp,rt,ruby,s,samp,small,span,strong,sub,sup,u,var';

/**
 * Makes a tree such as XHTML asks for, which pages seldom do: epubcheck refuses a book for one list item outside a list.
 * Words stay; it is the elements around them that go. Changes the tree.
 */
export function makeValid(root: HTMLElement): void {
  for (const [name, other] of Object.entries(renamed)) {
    for (const element of root.querySelectorAll(name)) rename(element, other);
  }
  for (const element of root.querySelectorAll('picture,a a')) unwrap(element);
  for (const element of root.querySelectorAll(inline)) if (element.querySelector(blocks)) unwrap(element);
  for (const block of root.querySelectorAll(`:is(${headings},pre,caption) :is(${blocks})`)) unwrap(block);
  for (const block of root.querySelectorAll('p')) if (block.querySelector(blocks)) rename(block, 'div');
  for (const heading of root.querySelectorAll(`:is(dt,th) :is(${headings})`)) rename(heading, 'div');
  for (const ruby of root.querySelectorAll('ruby')) mendRuby(ruby);
  for (const stray of root.querySelectorAll(':is(rt,rp):not(ruby > *),bdo:not([dir])')) unwrap(stray);
  for (const list of root.querySelectorAll('ul,ol')) wrapItems(list);
  for (const item of root.querySelectorAll('li')) if (!item.parentElement?.matches('ul,ol')) rename(item, 'div');
  for (const list of root.querySelectorAll('dl')) if (!isDefinitions(list)) rename(list, 'div');
  for (const part of root.querySelectorAll('dt,dd')) if (!part.closest('dl')) rename(part, 'div');
  for (const caption of root.querySelectorAll('figcaption')) if (!isCaption(caption)) rename(caption, 'div');
  for (const table of root.querySelectorAll('table')) mendTable(table);
  mendAttributes(root);
  mendWords(root);
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isBlank = (node: Node): boolean => !isElement(node) && node.textContent?.trim() === '';

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) other.setAttribute(attribute, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Readings stand between the words they belong to; what does not is written after them. */
function mendRuby(ruby: Element): void {
  const children = [...ruby.children].filter((child) => child.localName === 'rt' || child.localName === 'rp');
  if (children.some((child) => child.localName === 'rt') && !ruby.querySelector('ruby, rb, rtc')) return;
  for (const child of children) unwrap(child);
  unwrap(ruby);
}

function wrapItems(list: Element): void {
  for (const child of Array.from(list.childNodes)) {
    if (isBlank(child) || (isElement(child) && child.localName === 'li')) continue;
    const item = list.ownerDocument.createElement('li');
    child.replaceWith(item);
    item.append(child);
  }
}

/** Terms, then what they mean, and again: in the list itself or in boxes. */
function isDefinitions(list: Element): boolean {
  const names = [...list.children].map(({ localName }) => localName);
  const words = [...list.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  );
  if (words || names.length === 0) return false;
  if (names.every((name) => name === 'div')) return [...list.children].every(isDefinitions);
  return /^(?:(?:dt )+(?:dd )+)+$/.test(`${names.join(' ')} `);
}

function isCaption(caption: Element): boolean {
  const figure = caption.parentElement;
  if (figure?.localName !== 'figure') return false;
  const [first] = figure.querySelectorAll(':scope > figcaption');
  const nodes = [...figure.childNodes].filter((node) => !isBlank(node));
  return first === caption && (nodes[0] === caption || nodes.at(-1) === caption);
}

function mendTable(table: HTMLTableElement): void {
  const [, ...captions] = table.querySelectorAll(':scope > caption');
  for (const caption of captions) {
    rename(caption, 'div');
  }
  for (const stray of table.querySelectorAll(':scope > div')) table.before(stray);
  const bodies = [...table.querySelectorAll(':scope > :is(thead,tbody,tfoot)')];
  for (const [index, part] of bodies.entries()) {
    const isInPlace =
      part.localName === 'thead' ? index === 0 : part.localName === 'tbody' || index === bodies.length - 1;
    if (!isInPlace) rename(part, 'tbody');
  }
}

function mendAttributes(root: HTMLElement): void {
  const ids = new Map<string, string>();
  for (const element of root.querySelectorAll('[id]')) {
    if (ids.has(element.id)) element.removeAttribute('id');
    else ids.set(element.id, `n${ids.size + 1}`);
  }
  for (const element of root.querySelectorAll('*')) {
    const isHtml = element.namespaceURI === root.namespaceURI;
    for (const { name, value } of Array.from(element.attributes)) {
      const rule = isHtml ? attributeRules[name] : name === 'id' ? attributeRules['id'] : undefined;
      const kept = rule ? rule(value, element, ids) : isHtml ? null : withIds(value, ids);
      if (kept === null) element.removeAttribute(name);
      else if (kept !== value) element.setAttribute(name, withoutForbidden(kept));
    }
    if (isHtml && element.localName === 'img' && !element.hasAttribute('alt')) element.setAttribute('alt', '');
    const href = element.getAttribute('href');
    if (element.localName === 'a' && href !== null && !isWeb(href) && !/^(?:#|mailto:)/.test(href)) {
      element.removeAttribute('href');
    }
  }
}

const withIds = (value: string, ids: Map<string, string>): string =>
  value.replaceAll(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${ids.get(id) ?? id})`);

function mendWords(root: HTMLElement): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const plain = withoutForbidden(node.data);
    if (plain !== node.data) node.data = plain;
  }
}
