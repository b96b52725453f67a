import type { Element, ElementContent, Parents, RootContent } from 'hast';
import { isElement, isVisible, textOf } from '../html-tree';

/** In a run of a hundred thousand signs each would be looked at once for each of them. */
const longestEdge = 200;

/** Elements that become a sign around their text. */
const kinds: Record<string, 'strong' | 'emphasis' | 'delete' | 'code' | 'link' | 'tag' | 'highlight'> = {
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
  a: 'link',
  code: 'code',
  highlight: 'highlight',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  mark: 'tag',
  sub: 'tag',
  sup: 'tag',
};

const blocksThatNeedWords = new Set('p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote figure table'.split(' '));
const untouched = new Set(['pre', 'math', 'svg']);
export const letter = /[\p{L}\p{N}\p{M}]/u;

/**
 * Markdown's `**` takes hold only between the right characters. `a<b> b </b>c` and `<b>华为：</b>发布` are valid as HTML,
 * but as Markdown print their stars, or need `&#x53D1;` for a letter, which no search finds. So spaces, breaks and the
 * punctuation at the edges go outside; what is marked twice is marked once, and what is empty goes.
 */
export function tidyInline(parent: Parents, open: ReadonlySet<string> = new Set()): void {
  const tidied = parent.children.flatMap((child) => tidyChild(child as ElementContent, open));
  parent.children = movePunctuation(mergeAlike(tidied)) as ElementContent[];
}

function tidyChild(child: ElementContent, open: ReadonlySet<string>): ElementContent[] {
  if (!isElement(child) || untouched.has(child.tagName)) return [child];
  const kind = kinds[child.tagName];
  // A heading is bold as it is.
  const opens = /^h[1-6]$/.test(child.tagName) ? 'strong' : kind;
  tidyInline(child, opens === undefined || opens === 'tag' ? open : new Set([...open, opens]));
  if (blocksThatNeedWords.has(child.tagName) && !isVisible(child)) return [];
  if (kind === undefined) return [child];
  if (open.has(kind)) return child.children;
  return spacesOutside(child);
}

/** The spaces and breaks before, the element if anything is left of it, the spaces and breaks after. */
function spacesOutside(element: Element): ElementContent[] {
  const before = takeSpaces(element.children, 0);
  const after = takeSpaces(element.children, -1);
  return [...before, ...(isVisible(element) ? [element] : []), ...after];
}

function takeSpaces(children: ElementContent[], at: 0 | -1): ElementContent[] {
  const taken: ElementContent[] = [];
  const take = (node: ElementContent) => (at === 0 ? taken.push(node) : taken.unshift(node));
  for (let edge = children.at(at); edge !== undefined; edge = children.at(at)) {
    if (edge.type === 'text') {
      const rest = at === 0 ? edge.value.trimStart() : edge.value.trimEnd();
      if (rest.length < edge.value.length) take({ type: 'text', value: ' ' });
      edge.value = rest;
      if (rest !== '') break;
    } else if (isElement(edge, 'br')) {
      take(edge);
    } else break;
    children.splice(at, 1);
  }
  return taken;
}

/** `<b>A</b><b>B</b>` is `**AB**`; `**A****B**` is not. */
function mergeAlike(nodes: ElementContent[]): ElementContent[] {
  const merged: ElementContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    const kind = isElement(node) ? kinds[node.tagName] : undefined;
    const isMark = kind !== undefined && kind !== 'link' && kind !== 'tag';
    if (isMark && isElement(node) && isElement(last) && kinds[last.tagName] === kind)
      last.children.push(...node.children);
    else if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else merged.push(node);
  }
  return merged;
}

function movePunctuation(nodes: ElementContent[]): RootContent[] {
  return nodes.flatMap((node, index) => {
    const kind = isElement(node) ? kinds[node.tagName] : undefined;
    // The brackets of `call()` are code; a link or a tag takes hold anywhere.
    if (!isElement(node) || kind === undefined || kind === 'code' || kind === 'link' || kind === 'tag') return [node];
    const moved: ElementContent[] = [node];
    const [first] = node.children;
    if (first?.type === 'text' && letter.test(lastCharacter(nodes[index - 1]))) {
      const [edge = ''] = /^[\p{P}\p{S}]+\s*/u.exec(first.value) ?? [];
      first.value = first.value.slice(edge.length);
      moved.unshift({ type: 'text', value: edge });
    }
    const last = node.children.at(-1);
    if (last?.type === 'text' && letter.test(firstCharacter(nodes[index + 1]))) {
      const [edge = ''] = /\s*[\p{P}\p{S}]+$/u.exec(last.value.slice(-longestEdge)) ?? [];
      last.value = last.value.slice(0, last.value.length - edge.length);
      moved.push({ type: 'text', value: edge });
    }
    return moved
      .filter((part) => part.type !== 'text' || part.value !== '')
      .filter((part) => part !== node || isVisible(node));
  });
}

export function lastCharacter(node: ElementContent | undefined): string {
  return node ? (/.$/su.exec(textOf(node))?.[0] ?? '') : '';
}

export function firstCharacter(node: ElementContent | undefined): string {
  return node ? (/^./su.exec(textOf(node))?.[0] ?? '') : '';
}
