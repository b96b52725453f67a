import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import type { Mention } from '../../entities/entity';
import { isElement } from '../html-tree';
import { readTree } from '../annotations/tree-text';

/** An entity and its places in the article's text. */
export interface NamedPlaces {
  id: string;
  mentions: Mention[];
}

/** A link there would be none, or a link in a link. */
const closed = new Set('a code kbd samp tt pre math svg h1 h2 h3 h4 h5 h6 button summary'.split(' '));

/** What a link's words cannot hold: Obsidian and Logseq know no escape there. */
const unfit = /[[\]|\n\r]|%%/;

interface Found extends Mention {
  note: string;
}

/**
 * Makes a span of each entity's first mention that can be a link: rules/wikilink.ts writes it. Of what stands in code, in
 * a link or in a heading, or runs over the edge of an emphasis, the next mention is taken.
 */
export function linkEntities(tree: Root, entities: NamedPlaces[], notes: ReadonlyMap<string, string>): void {
  const { text, segments } = readTree(tree);
  const parents = openParents(tree);
  const found = new Map<Text, Found[]>();
  for (const { id, mentions } of entities) {
    const note = notes.get(id);
    if (note === undefined) continue;
    for (const { start, end } of mentions) {
      const first = segments.find((one) => one.start <= start && start < one.start + one.length);
      const last = segments.find((one) => one.start < end && end <= one.start + one.length);
      if (!first || first.node !== last?.node || !parents.has(first.node)) continue;
      if (unfit.test(text.slice(start, end))) continue;
      const place = { start: first.nodeStart + start - first.start, end: last.nodeStart + end - last.start, note };
      found.set(first.node, [...(found.get(first.node) ?? []), place]);
      break;
    }
  }
  for (const [node, places] of found) splitAt(parents.get(node)!, node, places);
}

/** The parents of the texts that may hold a link. */
function openParents(tree: Root): Map<Text, Parents> {
  const parents = new Map<Text, Parents>();
  const walk = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type === 'text') parents.set(child, parent);
      else if (isElement(child) && !closed.has(child.tagName)) walk(child);
    }
  };
  walk(tree);
  return parents;
}

function splitAt(parent: Parents, node: Text, places: Found[]): void {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const { start, end, note } of places.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    if (start > done) pieces.push({ type: 'text', value: node.value.slice(done, start) });
    pieces.push(linkTo(note, node.value.slice(start, end)));
    done = end;
  }
  if (done < node.value.length) pieces.push({ type: 'text', value: node.value.slice(done) });
  parent.children.splice(parent.children.indexOf(node), 1, ...pieces);
}

function linkTo(note: string, words: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { dataNote: note },
    children: [{ type: 'text', value: words.replaceAll(/\s+/g, ' ') }],
  };
}
