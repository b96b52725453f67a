/** A block that a step took out of the page, and why. */
export interface Removal {
  /** The step's file. */
  step: string;
  /** What gave it away: the class name, the role or the kind of phrase. */
  reason: string;
  text: string;
  /** What was taken out, whole. */
  element: Element;
}

/** Takes an element out and notes it. Boxes that are left with nothing go with it. */
export function takeOut(element: Element, step: string, reason: string, removals: Removal[]): void {
  const text = squeeze(element.textContent ?? '');
  if (text !== '') removals.push({ step, reason, text, element });
  let gone = element;
  while (gone.parentElement?.parentElement && isBare(gone.parentElement, gone)) gone = gone.parentElement;
  gone.remove();
}

function isBare(parent: Element, child: Element): boolean {
  if (parent.matches('body, main, article')) return false;
  return [...parent.childNodes].every(
    (node) => node === child || node.nodeType === 8 || (node.nodeType === 3 && (node as Text).data.trim() === ''),
  );
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
