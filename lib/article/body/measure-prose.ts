/** What a box holds, its descendants included. Characters, white space folded. */
export interface Measure {
  /** All text. */
  text: number;
  /** Text inside links. */
  links: number;
  /** Text of runs that read like a paragraph: long enough, and few links. */
  prose: number;
  /** How many such runs. */
  paragraphs: number;
}

/** A shorter run is a label, a caption, a teaser's title as often as a sentence of the article. */
const MIN_RUN = 80;
/** A run with more of its text inside links is a list of links. */
const MAX_LINKS = 0.4;
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
const unread = new Set(
  'script style noscript template select option button textarea iframe svg object audio video canvas head'.split(' '),
);
const wide = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;

/**
 * Measures every box of a tree in one pass. A run is the text between two borders of blocks, whatever inline elements
 * it goes through, so that a page that parts its paragraphs by line breaks or spans is read like any other.
 */
export function measureProse(root: Element, runs: string[] = []): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const open: Measure[] = [];
  let run = { text: '', links: 0 };
  let inLinks = 0;
  const close = (): void => {
    const into = open[open.length - 1];
    const text = run.text.replace(/\s+/g, ' ').trim();
    if (into && text !== '') {
      // A Chinese or Japanese character says as much as two or three letters.
      const length = text.length + (text.match(wide)?.length ?? 0);
      into.text += text.length;
      into.links += Math.min(run.links, text.length);
      if (length - run.links >= MIN_RUN && run.links <= text.length * MAX_LINKS) {
        into.prose += text.length;
        into.paragraphs += 1;
        runs.push(text);
      }
    }
    run = { text: '', links: 0 };
  };
  const read = (data: string): void => {
    run.text += data;
    if (inLinks > 0) run.links += data.trim().length;
  };
  const enter = (element: Element): void => {
    if (!inline.has(element.localName)) {
      close();
      open.push({ text: 0, links: 0, prose: 0, paragraphs: 0 });
    }
    if (element.localName === 'a') inLinks += 1;
    if (element.localName === 'br') run.text += ' ';
  };
  const leave = (element: Element): void => {
    if (element.localName === 'a') inLinks -= 1;
    if (inline.has(element.localName)) return;
    close();
    const measure = open.pop()!;
    measures.set(element, measure);
    const parent = open[open.length - 1];
    if (!parent) return;
    parent.text += measure.text;
    parent.links += measure.links;
    parent.prose += measure.prose;
    parent.paragraphs += measure.paragraphs;
  };

  // By hand and not by recursion: pages nest thousands deep.
  let node: Node = root;
  for (let isEntering = true; ;) {
    const element = isRead(node) ? node : null;
    if (isEntering) {
      if (element) enter(element);
      else if (node.nodeType === 3) read((node as Text).data);
      if (element?.firstChild) {
        node = element.firstChild;
        continue;
      }
    }
    if (element) leave(element);
    if (node === root) return measures;
    isEntering = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode!;
  }
}

const isRead = (node: Node): node is Element => node.nodeType === 1 && !unread.has((node as Element).localName);
