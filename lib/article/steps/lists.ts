import { tagged } from '../named';
import { rename } from './pictures';
import { squeeze } from './take-out';

const inline = new Set(['b', 'strong', 'span', 'i', 'em', 'a', 'font']);
const bullet = /^\s*[•●▪◦‣⁃∙■►▸✓✔]\s*/u;

/** Makes lists of what reads as one: boxes with the roles of lists, and lines that begin with a bullet. */
export function mendLists(document: Document): void {
  for (const list of document.querySelectorAll('[role="list"]:not(ul, ol, dl)')) {
    const items = [...list.children];
    if (items.length === 0 || !items.every((item) => item.matches('[role="listitem"], script, style'))) continue;
    for (const item of items) item.replaceWith(rename(item, 'li'));
    list.replaceWith(rename(list, 'ul'));
  }
  for (const list of tagged(document, 'menu', 'dir')) list.replaceWith(rename(list, 'ul'));
  // A list in a list belongs to the item before it.
  for (const list of document.querySelectorAll(':is(ul, ol) > :is(ul, ol)'))
    if (list.previousElementSibling?.localName === 'li') list.previousElementSibling.append(list);
  for (const item of document.querySelectorAll('li')) if (!item.parentElement?.matches('ul, ol')) adopt(item);
  for (const paragraph of document.querySelectorAll('p, div')) listLines(paragraph);
}

/** Items outside a list, one after the other, get one. */
function adopt(item: Element): void {
  const { previousElementSibling: before, ownerDocument: document } = item;
  if (before?.localName === 'ul' && before.hasAttribute('data-loose')) return before.append(item);
  const list = document.createElement('ul');
  list.setAttribute('data-loose', '');
  item.replaceWith(list);
  list.append(item);
}

function listLines(paragraph: Element): void {
  const first = paragraph.firstChild;
  // The text of a box of boxes is read once at every depth, so only what begins with words is looked at.
  if (first?.nodeType === 1 && !inline.has((first as Element).localName)) return;
  if (!first || !bullet.test((first.textContent ?? '').slice(0, 40)) || paragraph.closest('li, pre, table, figure, a'))
    return;
  if (paragraph.localName === 'div' && paragraph.querySelector('p, div, ul, h2, h3, table')) return;
  const lines: Node[][] = [[]];
  for (const node of paragraph.childNodes) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const words = lines.filter((line) => squeeze(line.map((node) => node.textContent ?? '').join('')) !== '');
  const marked = words.filter((line) => bullet.test(line[0]!.textContent ?? ''));
  const next = paragraph.nextElementSibling;
  const isRun =
    paragraph.previousElementSibling?.matches('ul[data-bullets]') ||
    (next?.localName === paragraph.localName && bullet.test((next.textContent ?? '').slice(0, 40)));
  if (marked.length !== words.length || (words.length < 2 && !isRun)) return;
  const { ownerDocument: document } = paragraph;
  const before = paragraph.previousElementSibling;
  const list = before?.matches('ul[data-bullets]') ? before : document.createElement('ul');
  list.setAttribute('data-bullets', '');
  for (const line of words) {
    const item = document.createElement('li');
    item.append(...line);
    cutBullet(item);
    list.append(item);
  }
  if (list === before) paragraph.remove();
  else paragraph.replaceWith(list);
}

function cutBullet(item: Element): void {
  let node: Node | null = item.firstChild;
  while (node && node.nodeType !== 3) node = node.firstChild;
  if (node) (node as Text).data = (node as Text).data.replace(bullet, '');
}
