import { tagged } from '../named';
import { rename } from './pictures';
import { shortText } from './short-text';
import { squeeze } from './take-out';

const headings = 'h1, h2, h3, h4, h5, h6';
/** U+FE0E asks for the plain form of the sign before it. */
const sign = /^(?:[\s#¶§🔗⚓¤∞]|\uFE0E)*$/u;
const namedSign =
  /\b(?:header-?link|heading-?link|anchor-?(?:link|heading)?|perma-?link|hash-?link|headerlink|direct-link|deep-?link)\b/i;

/** Makes a heading of what is one for screen readers, and leaves a heading nothing but its words. */
export function mendHeadings(document: Document): void {
  for (const element of document.querySelectorAll('[role="heading"]')) {
    if (element.matches(headings) || element.querySelector(`${headings}, p, ul, ol`)) continue;
    const level = Number(element.getAttribute('aria-level')) || 2;
    const heading = rename(element, `h${Math.min(6, Math.max(1, level))}`);
    heading.removeAttribute('role');
    element.replaceWith(heading);
  }
  // Readability drops buttons with their words.
  for (const button of tagged(document, 'button'))
    if (button.querySelector('h2, h3, h4, h5')) button.replaceWith(...button.childNodes);
  const panels = new Set<string>();
  for (const button of document.querySelectorAll('button[aria-expanded][aria-controls]')) {
    const panel = button.getAttribute('aria-controls')!;
    if (!panels.has(panel)) headPanel(document, button);
    panels.add(panel);
  }
  for (const heading of document.querySelectorAll(headings)) mendHeading(heading);
}

/** Readability drops buttons with their words, and what folds and unfolds has its heading in one. */
function mendHeading(heading: Element): void {
  for (const button of heading.querySelectorAll('button')) button.replaceWith(...button.childNodes);
  for (const link of [...heading.querySelectorAll('a'), heading.previousElementSibling, heading.nextElementSibling]) {
    if (!link?.matches('a') || link.querySelector('img') || !isPermalink(link)) continue;
    if (link.id && !heading.id) heading.id = link.id;
    link.remove();
  }
  for (const other of heading.querySelectorAll('svg, script, style')) other.remove();
  const { parentElement: link } = heading;
  // `<a><h3>` is valid and read by nobody as a heading that is a link.
  if (
    link?.localName === 'a' &&
    link.childElementCount === 1 &&
    squeeze(link.textContent ?? '') === squeeze(heading.textContent ?? '')
  ) {
    link.replaceWith(heading);
    link.replaceChildren(...heading.childNodes);
    heading.append(link);
  }
}

function isPermalink(link: Element): boolean {
  const text = squeeze(link.textContent ?? '');
  if (sign.test(text))
    return link.getAttribute('href')?.includes('#') || link.hasAttribute('id') || namedSign.test(link.className);
  return (
    text.length < 30 &&
    link.getAttribute('href')?.startsWith('#') === true &&
    namedSign.test(link.getAttribute('class') ?? '') &&
    link.parentElement!.childElementCount > 0 &&
    squeeze(link.parentElement!.textContent ?? '').length > text.length
  );
}

/** A button that unfolds prose is that prose's heading; one that unfolds a menu is not. */
function headPanel(document: Document, button: Element): void {
  if (button.closest(`${headings}, nav, header, footer, form, pre, [role="navigation"], [role="menu"], summary`))
    return;
  const panel = document.getElementById(button.getAttribute('aria-controls')!);
  const text = squeeze(button.textContent ?? '');
  if (!panel || text.length < 4 || text.length > 200 || panel.contains(button) || !panel.querySelector('p')) return;
  const words = shortText(panel, 20_000);
  if (words === null || words.length < 40 || panel.querySelectorAll('a').length * 60 > words.length) return;
  const heading = document.createElement('h3');
  heading.textContent = text;
  button.replaceWith(heading);
}
