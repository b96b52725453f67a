import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { findPassageNow } from '../../annotations/find-passage';
import type { Passage } from '../../annotations/passage';
import type { PassageSelectors } from '../../annotations/selectors';
import { findElements, isElement, property, textOf } from '../html-tree';
import { firstCharacter, lastCharacter, letter } from '../tidy/tidy-inline';
import { readTree } from './tree-text';

/** Of a text node's value. */
interface Span {
  from: number;
  to: number;
}

export interface PlacedInTree<Highlight> {
  highlight: Highlight;
  /** Null where the text has it no longer. */
  start: number | null;
  /** False where it could not be marked, or not all of it. */
  isMarked: boolean;
  /** False where only white space parts it from another one, or nothing: their signs are read as one highlight. */
  isApart: boolean;
}

/** Signs around a part of these would be read as part of the code. */
const unbreakable = ['code', 'kbd', 'samp', 'tt', 'pre', 'math', 'svg'];
/** Their signs take hold only between the right characters: tidy-inline.ts. */
const flanking = 'b strong em i del s strike'.split(' ');
const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/**
 * Puts the highlights into the tree. One that crosses the edge of a link or an emphasis is marked on both sides of it,
 * so that neither is broken; what stands in code or in a table of HTML is left as it is, and said so.
 */
export function markHighlights<Highlight extends PassageSelectors>(
  tree: Root,
  highlights: Highlight[],
): PlacedInTree<Highlight>[] {
  if (highlights.length === 0) return [];
  const { text, segments } = readTree(tree);
  const spans = new Map<Text, Span[]>();
  const placed = highlights.map((highlight) => {
    const found = findPassageNow(text, highlight);
    const nodes = found ? spansOf(segments, found) : new Map<Text, Span>();
    for (const [node, span] of nodes) spans.set(node, [...(spans.get(node) ?? []), span]);
    return { highlight, found, nodes };
  });
  const closed = new Set<Text>();
  markChildren(tree, spans, closed);
  const touching = findTouching(
    text,
    placed.map(({ found }) => found),
  );
  return placed.map(({ highlight, found, nodes }, index) => {
    const isMarked = nodes.size > 0 && ![...nodes.keys()].some((node) => closed.has(node));
    return { highlight, start: found?.start ?? null, isMarked, isApart: !touching.has(index) };
  });
}

/** By their index. */
function findTouching(text: string, places: (Passage | null)[]): Set<number> {
  const inOrder = places
    .flatMap((place, index) => (place ? [{ ...place, index }] : []))
    .toSorted((one, other) => one.start - other.start);
  const touching = new Set<number>();
  let last = inOrder[0];
  for (const place of inOrder.slice(1)) {
    if (last && text.slice(last.end, place.start).trim() === '') touching.add(last.index).add(place.index);
    if (!last || place.end > last.end) last = place;
  }
  return touching;
}

/** The parts of text nodes, with the white space between them. */
function spansOf(segments: ReturnType<typeof readTree>['segments'], { start, end }: Passage): Map<Text, Span> {
  const spans = new Map<Text, Span>();
  const inside = segments.filter((segment) => segment.start < end && segment.start + segment.length > start);
  for (const [index, segment] of inside.entries()) {
    const { node } = segment;
    const isFirst = index === 0;
    const isLast = index === inside.length - 1;
    const from = isFirst ? segment.nodeStart + Math.max(0, start - segment.start) : 0;
    const to = isLast ? segment.nodeStart + Math.min(segment.length, end - segment.start) : node.value.length;
    const known = spans.get(node);
    spans.set(node, known ? { from: known.from, to } : { from, to });
  }
  return spans;
}

function markChildren(parent: Parents, spans: Map<Text, Span[]>, closed: Set<Text>): void {
  const marked: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    if (run.some((node) => textOf(node).trim() !== '')) marked.push(highlightOf(run));
    else marked.push(...run);
    run = [];
  };
  const children = parent.children as ElementContent[];
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      for (const piece of splitText(child, spans.get(child) ?? [])) {
        // White space between two marked parts belongs to both.
        const isNeutral = run.length > 0 && piece.text.value.trim() === '' && child.value.trim() === '';
        if (!piece.isMarked && !isNeutral) endRun();
        (piece.isMarked || isNeutral ? run : marked).push(piece.text);
      }
    } else if (isElement(child) && inline.has(child.tagName) && isWhole(child, spans)) {
      run.push(child);
    } else {
      endRun();
      const isClosed = isElement(child) && breaksSigns(child, children[index - 1], children[index + 1], spans);
      if (isElement(child)) markInside(child, spans, closed, isClosed);
      marked.push(child);
    }
  }
  endRun();
  parent.children = marked;
}

function markInside(element: Element, spans: Map<Text, Span[]>, closed: Set<Text>, isClosed: boolean): void {
  const canHold = !isClosed && !unbreakable.includes(element.tagName) && !isHtmlTable(element);
  if (canHold) return markChildren(element, spans, closed);
  for (const text of textsOf(element)) if (spans.has(text)) closed.add(text);
}

/** `*head==ing==*s` would print its stars: the sign beside the star is punctuation, and a letter follows. */
function breaksSigns(
  element: Element,
  before: ElementContent | undefined,
  after: ElementContent | undefined,
  spans: Map<Text, Span[]>,
): boolean {
  if (!flanking.includes(element.tagName)) return false;
  const texts = textsOf(element).filter(({ value }) => value.trim() !== '');
  const [first, last] = [texts[0], texts.at(-1)];
  const isMarkedAt = (text: Text | undefined, isAtEdge: (span: Span, text: Text) => boolean) =>
    text !== undefined && (spans.get(text) ?? []).some((span) => isAtEdge(span, text));
  const touchesStart = isMarkedAt(first, ({ from }) => from === 0) && letter.test(lastCharacter(before));
  const touchesEnd = isMarkedAt(last, ({ to }, { value }) => to === value.length) && letter.test(firstCharacter(after));
  return touchesStart || touchesEnd;
}

/** rules/table.ts writes it as HTML, where Markdown's signs are only signs. */
function isHtmlTable(element: Element): boolean {
  if (element.tagName !== 'table') return false;
  return findElements(element, 'td', 'th').some((cell) =>
    ['colSpan', 'rowSpan'].some((name) => Number(property(cell, name)) > 1),
  );
}

/** Whether all of its words are marked. */
function isWhole(element: Element, spans: Map<Text, Span[]>): boolean {
  const texts = textsOf(element).filter(({ value }) => value.trim() !== '');
  return (
    texts.length > 0 &&
    texts.every((text) => {
      const start = text.value.length - text.value.trimStart().length;
      const end = text.value.trimEnd().length;
      return (spans.get(text) ?? []).some(({ from, to }) => from <= start && to >= end);
    })
  );
}

function textsOf(node: ElementContent): Text[] {
  if (node.type === 'text') return [node];
  return isElement(node) ? node.children.flatMap(textsOf) : [];
}

function splitText(text: Text, spans: Span[]): { text: Text; isMarked: boolean }[] {
  const pieces: { text: Text; isMarked: boolean }[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (from < to) pieces.push({ text: { type: 'text', value: text.value.slice(from, to) }, isMarked });
  };
  let done = 0;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    let from = Math.max(span.from, done);
    let { to } = span;
    // Beside the sign for a highlight its own character would be taken for one.
    while (from < to && text.value[from] === '=') from += 1;
    while (to > from && text.value[to - 1] === '=') to -= 1;
    if (from >= to) continue;
    add(done, from, false);
    add(from, to, true);
    done = to;
  }
  add(done, text.value.length, false);
  return pieces;
}

/** No element of HTML: rules/highlight.ts writes it. */
function highlightOf(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'highlight', properties: {}, children };
}
