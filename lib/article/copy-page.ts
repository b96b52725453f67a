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
  if (depthOf(document.documentElement) <= MAX_DEPTH) return document;
  return new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
}

function depthOf(root: Element): number {
  let depth = 1;
  let deepest = 1;
  let element: Element = root;
  for (;;) {
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth += 1;
      deepest = Math.max(deepest, depth);
      continue;
    }
    while (!element.nextElementSibling) {
      if (element === root) return deepest;
      element = element.parentElement!;
      depth -= 1;
    }
    if (element === root) return deepest;
    element = element.nextElementSibling;
  }
}
