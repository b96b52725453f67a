/** A copy of the page that the steps take apart, with each of its elements beside the live one it was copied from. */
export interface PageCopy {
  document: Document;
  /** Live elements of the page, in document order. */
  live: ArrayLike<Element>;
  /** Their copies, at the same places. */
  copies: ArrayLike<Element>;
}

/** Steps that look at each element's ancestors cost the square of the depth; the HTML parser itself nests 511 deep. */
const MAX_DEPTH = 1_000;

export function copyPage(page: Document): PageCopy {
  // By the prototype: `<img name=cloneNode>` would answer for the page.
  const document = Node.prototype.cloneNode.call(page, true) as Document;
  const all = Document.prototype.querySelectorAll;
  return { document, live: all.call(page, '*'), copies: all.call(document, '*') };
}

/** The same document, parsed again when it is nested deeper than a parser would: only a script builds such a tree. */
export function limitDepth(document: Document): Document {
  if (!isTooDeep(document.querySelectorAll('*'))) return document;
  return new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
}

/** In document order an element is at most one level deeper than the one before it, so that most need not be asked. */
function isTooDeep(elements: ArrayLike<Element>): boolean {
  let index = 0;
  while (index < elements.length) {
    const depth = depthOf(elements[index]!);
    if (depth > MAX_DEPTH) return true;
    index += MAX_DEPTH + 1 - depth;
  }
  return false;
}

function depthOf(element: Element): number {
  let depth = 1;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) depth += 1;
  return depth;
}
