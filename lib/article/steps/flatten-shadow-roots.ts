import { removeClobbering } from '../remove-clobbering';

// Asked of every element of the page: taken from the prototype once.
const shadowRootOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!.get!;

/**
 * Puts the content of open shadow roots where the page shows it: a clone leaves it out. Elements that were given to a
 * slot stand in the slot's place.
 *
 * @param live elements of the page in document order; `copies` are theirs, at the same places
 */
export function flattenShadowRoots(live: ArrayLike<Element>, copies: ArrayLike<Element>): void {
  for (let index = 0; index < live.length; index += 1) {
    const root = shadowRootOf.call(live[index]!) as ShadowRoot | null;
    if (root) putInPlace(root, copies[index]!);
  }
}

function putInPlace(root: ShadowRoot, host: Element): void {
  const content = host.ownerDocument.createDocumentFragment();
  for (const child of root.childNodes) content.append(host.ownerDocument.importNode(child, true));
  removeClobbering(content);
  for (const style of content.querySelectorAll('style, link')) style.remove();
  flattenShadowRoots(root.querySelectorAll('*:not(style, link)'), content.querySelectorAll('*'));
  const given = [...host.childNodes];
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = given.filter((node) => slotOf(node) === name);
    // Without anything given, a slot shows its own content.
    slot.replaceWith(...(assigned.some((node) => (node.textContent ?? '').trim() !== '') ? assigned : slot.childNodes));
  }
  host.replaceChildren(content);
}

const slotOf = (node: Node): string => (node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '');
