import { i18n } from '#i18n';
import { languageLabel } from './language-label';

/**
 * Gives blocks of code a button that copies, and wide tables a box that scrolls. Wrappers and a button without words:
 * the text reads the same as before, so that what is marked in it stays where it is.
 */
export function dressBlocks(root: Element): void {
  for (const pre of root.querySelectorAll<HTMLElement>('pre')) {
    const language = languageLabel(pre);
    const box = wrap(pre, 'code-box');
    if (language) box.dataset.language = language;
    box.append(makeCopyButton(root.ownerDocument));
    pre.dataset.label = language ? i18n.t('reading.code.labelIn', [language]) : i18n.t('reading.code.label');
  }
  for (const table of root.querySelectorAll<HTMLElement>('table:not(table table)')) {
    table.removeAttribute('tabindex');
    const caption = table.querySelector('caption')?.textContent.trim();
    wrap(table, 'wide').dataset.label = caption || i18n.t('reading.code.table');
  }
}

/** What scrolls by itself can be reached by keyboard and says what it is; what fits is no stop on the way. */
export function watchWideBlocks(root: Element): () => void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) makeStop(target as HTMLElement, target.scrollWidth > target.clientWidth + 1);
  });
  for (const box of root.querySelectorAll('pre, .wide')) sizes.observe(box);
  return () => sizes.disconnect();
}

function makeStop(box: HTMLElement, isStop: boolean): void {
  for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
  if (!isStop) return;
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', box.dataset.label!);
}

/** The code that a copy button belongs to, exactly; null for any other target. */
export function codeOf(target: EventTarget | null): string | null {
  const button = target instanceof Element ? target.closest('.code-copy') : null;
  return button?.parentElement?.querySelector('pre')?.textContent ?? null;
}

function wrap(element: Element, className: string): HTMLElement {
  const box = element.ownerDocument.createElement('div');
  box.className = className;
  element.replaceWith(box);
  box.append(element);
  return box;
}

function makeCopyButton(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'code-copy';
  button.setAttribute('aria-label', i18n.t('reading.code.copy'));
  return button;
}
