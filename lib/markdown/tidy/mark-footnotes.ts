import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { findElements, isElement, property, textOf } from '../html-tree';

/** What a reader clicks to get to a footnote: `1`, `[12]`, `a`, `*`. */
const referenceText = /^\s*\[?\s*([\da-z]{1,3}|[*†‡§]+)\s*\]?\s*$/i;
/** Its text, of which a link of blanks and nothing else may have a hundred thousand. */
const shortText = (element: Element): string => textOf(element).slice(0, 100);
/** A box is a note only if the link names it; a paragraph or item also when the link names something in it. */
const noteItems = ['li', 'p'];
const noteBoxes = ['aside', 'div', 'section'];

interface Note {
  element: Element;
  target: string;
  references: Element[];
}

/** Where everything stands, and what each id names. */
interface Places {
  order: Map<Element, number>;
  parents: Map<Element, Parents>;
  byId: Map<string, Element>;
}

/**
 * Turns `<a href="#fn1">1</a> … <li id="fn1">` into the `[^1]` and `[^1]:` of Markdown: the only in-page links that it
 * has. The references get `data-footnote`, and so do the notes, as sections; the links back are dropped.
 */
export function markFootnotes(tree: Root): void {
  const places = placesOf(tree);
  const notes = findNotes(tree, places);
  const taken = new Set<string>();
  for (const { element, references } of notes) {
    const label = labelFor(references, taken);
    dropLinksBack(element, references, places);
    for (const reference of references) {
      reference.properties = { dataFootnote: label };
      reference.children = [];
    }
    element.properties = { dataFootnote: label };
  }
  for (const list of findElements(tree, 'ol', 'ul')) freeNotes(list);
  for (const { element } of notes) element.tagName = 'section';
}

function placesOf(tree: Root): Places {
  const places: Places = { order: new Map(), parents: new Map(), byId: new Map() };
  visit(tree, 'element', (element, _index, parent) => {
    places.order.set(element, places.order.size);
    if (parent) places.parents.set(element, parent);
    const id = property(element, 'id');
    if (id !== '' && !places.byId.has(id)) places.byId.set(id, element);
  });
  return places;
}

function findNotes(tree: Root, places: Places): Note[] {
  const notes = new Map<Element, Note>();
  const shared = new Set<Element>();
  for (const reference of findElements(tree, 'a')) {
    const target = targetOf(reference);
    const element = referenceText.test(shortText(reference)) ? noteAt(places.byId.get(target), places) : undefined;
    if (element === undefined || !isAfter(element, reference, places)) continue;
    // "12" may lead to the comments.
    if (findElements(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').length > 0) continue;
    const note = notes.get(element);
    if (note === undefined) notes.set(element, { element, target, references: [reference] });
    else if (note.target === target) note.references.push(reference);
    // Two addresses in one paragraph: a list of sources run together, not a note.
    else shared.add(element);
  }
  return [...notes.values()].filter(({ element }) => !shared.has(element));
}

/** The id that an in-page link names. */
function targetOf(link: Element): string {
  const address = property(link, 'href');
  if (!address.startsWith('#')) return '';
  try {
    return decodeURIComponent(address.slice(1));
  } catch (error) {
    // A page may well have a percent sign in its ids.
    if (error instanceof URIError) return address.slice(1);
    throw error;
  }
}

function noteAt(target: Element | undefined, { parents }: Places): Element | undefined {
  if (isElement(target, ...noteBoxes)) return target;
  let element: Parents | undefined = target;
  while (isElement(element) && !noteItems.includes(element.tagName)) element = parents.get(element);
  // The paragraph of an item is not the note, the item is.
  const parent = isElement(element) ? parents.get(element) : undefined;
  if (isElement(parent, 'li')) return parent;
  return isElement(element) ? element : undefined;
}

function isAfter(note: Element, reference: Element, { order, parents }: Places): boolean {
  if ((order.get(note) ?? 0) < (order.get(reference) ?? 0)) return false;
  for (let parent = parents.get(reference); isElement(parent); parent = parents.get(parent)) {
    if (parent === note) return false;
  }
  return true;
}

/** The page's own label; the next free number where that is taken or a sign. */
function labelFor(references: Element[], taken: Set<string>): string {
  const own = referenceText.exec(references.map(shortText)[0] ?? '')?.[1] ?? '';
  let label = own.toLowerCase();
  for (let number = taken.size + 1; taken.has(label) || !/^[\da-z]+$/.test(label); number += 1) label = String(number);
  taken.add(label);
  return label;
}

/** `↩`, `^`, and the label repeated in front of the note. */
function dropLinksBack(note: Element, references: Element[], { byId, parents }: Places): void {
  const origins = new Set<Parents | undefined>(references.flatMap((link) => [link, parents.get(link)]));
  for (const link of findElements(note, 'a')) {
    const target = byId.get(targetOf(link));
    const inside = target ? findElements(target, 'a') : [];
    if (!origins.has(target) && !inside.some((origin) => origins.has(origin))) continue;
    link.tagName = 'span';
    link.properties = {};
    link.children = [];
  }
}

function isNote(child: ElementContent): boolean {
  return isElement(child) && property(child, 'dataFootnote') !== '';
}

/** Markdown's notes stand alone, so those in a list come out of it; what else was listed stays. */
function freeNotes(list: Element): void {
  const notes = list.children.filter(isNote);
  if (notes.length === 0) return;
  const others = list.children.filter((child) => !isNote(child));
  const rest: Element = { ...list, children: others };
  list.tagName = 'div';
  list.children = others.some((child) => isElement(child)) ? [...notes, rest] : notes;
}
