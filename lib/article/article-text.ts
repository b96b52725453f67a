/** text[start, start + length) is node.data[nodeStart, nodeStart + length). */
export interface TextSegment {
  node: Text;
  nodeStart: number;
  start: number;
  length: number;
}

// Elements that do not break the line; every other element ends a block.
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr img picture source'
  )
    .split(' ')
    .map((name) => name.toUpperCase()),
);
// Drawings and formulas hold words that are no sentence; their text stays out.
const skipped = new Set(['SVG', 'MATH', 'TEMPLATE', 'SCRIPT', 'STYLE', 'NOSCRIPT']);
const blank = /[ \t\n\r\f]/;

/** Weakest first: a paragraph's end swallows a line break, which swallows a space. */
const separators = ['', ' ', '\n', '\n\n'] as const;
type Separator = (typeof separators)[number];

/**
 * The text of an article's HTML as a reader sees it: blocks apart by an empty line, white space folded, `pre` as it
 * is. The segments lead from places in the text back to the nodes, so that entities can be marked where they stand.
 */
export function readText(root: Element): { text: string; segments: TextSegment[] } {
  let text = '';
  const segments: TextSegment[] = [];
  /** What must stand between the text so far and the next character, once there is one. */
  let pending: Separator = '';

  function separate(by: Separator): void {
    if (text !== '' && separators.indexOf(by) > separators.indexOf(pending)) pending = by;
  }

  function append(node: Text, from: number, to: number): void {
    if (from >= to) return;
    text += pending;
    pending = '';
    segments.push({ node, nodeStart: from, start: text.length, length: to - from });
    text += node.data.slice(from, to);
  }

  function readFolded(node: Text): void {
    const { data } = node;
    let wordStart = -1;
    for (let index = 0; index <= data.length; index += 1) {
      const isBlank = index === data.length || blank.test(data[index]!);
      if (!isBlank && wordStart < 0) wordStart = index;
      if (!isBlank) continue;
      if (wordStart >= 0) {
        // A space of the node's own joins the run; only a folded or foreign one is put in between.
        if (pending === ' ' && wordStart > 0 && data[wordStart - 1] === ' ' && extendsLast(node, wordStart))
          pending = '';
        append(node, wordStart, index);
        wordStart = -1;
      }
      if (index < data.length) separate(' ');
    }
  }

  /** Grows the last segment over one blank, so that a sentence is one segment and not one a word. */
  function extendsLast(node: Text, wordStart: number): boolean {
    const last = segments.at(-1);
    if (!last || last.node !== node || last.nodeStart + last.length !== wordStart - 1) return false;
    last.length += 1;
    text += ' ';
    return true;
  }

  function read(node: Node, isPre: boolean): void {
    if (node.nodeType === 3) {
      if (isPre) append(node as Text, 0, (node as Text).data.length);
      else readFolded(node as Text);
      return;
    }
    if (node.nodeType !== 1) return;
    const name = (node as Element).tagName.toUpperCase();
    if (skipped.has(name)) return;
    if (name === 'BR') return separate('\n');
    const isBlock = !inline.has(name);
    if (isBlock) separate('\n\n');
    for (const child of node.childNodes) read(child, isPre || name === 'PRE');
    if (isBlock) separate('\n\n');
  }

  for (const child of root.childNodes) read(child, root.tagName === 'PRE');
  return { text, segments: joinSegments(segments) };
}

function joinSegments(segments: TextSegment[]): TextSegment[] {
  const joined: TextSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const follows =
      last?.node === segment.node &&
      last.nodeStart + last.length === segment.nodeStart &&
      last.start + last.length === segment.start;
    if (follows) last.length += segment.length;
    else joined.push(segment);
  }
  return joined;
}
