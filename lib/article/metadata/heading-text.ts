import { isElement } from './visible-lines';

const kickers =
  /(?:^|[\s_-])(?:kicker|overline|roofline|top-?title|super-?title|over-?title|pre-?title|sub-?(?:title|line|headline|head)|eyebrow|dachzeile|oberzeile|top-?line|spitzmarke|section|category|badge|visually-?hidden|sr-only|screen-reader-text|element-invisible|extlnk)(?:$|[\s_-])/i;
const furniture = 'script, style, noscript, template, svg, button, time, input, select';

/** A heading's own words, without the kicker, the section or the date that some designs put inside it. */
export function headingText(heading: Element): string {
  const own = gather(heading, true);
  return own.replace(/[\p{L}\p{N}]/gu, '').length === own.length ? gather(heading, false) : own;
}

/** With the second half that a design sets smaller, where the page's declared titles have it too. */
export function wholeTitle(heading: Element, claims: string[]): string {
  const text = headingText(heading);
  const whole = gather(heading, false);
  const isSecondHalf = bare(whole).startsWith(`${bare(text)} `);
  return isSecondHalf && claims.some((claim) => bare(claim) === bare(whole)) ? whole : text;
}

function gather(element: Element, isPicky: boolean): string {
  const parts: string[] = [];
  const visit = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue!);
      if (!isElement(node)) continue;
      if (node.localName === 'br') parts.push(' ');
      if (isPicky ? isFurniture(node) : node.matches('script, style, svg')) continue;
      visit(node);
    }
  };
  visit(element);
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  return isPicky ? text.replace(/^[:|–—-]\s+|\s+[|–—-]$/g, '') : text;
}

function isFurniture(element: Element): boolean {
  return (
    element.matches(furniture) || element.hasAttribute('hidden') || kickers.test(element.getAttribute('class') ?? '')
  );
}

const bare = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Cuts what stands before or after the words on which the page's declared titles agree: a date, a label, a source. */
export function sameWordsCut(text: string, claims: string[]): string {
  const own = bare(text);
  const shorter = claims.map(bare).filter((claim) => claim.split(' ').length >= 3 && claim.length < own.length);
  const tail = shorter.find((claim) => own.endsWith(` ${claim}`));
  if (tail) return cut(text, (rest) => bare(rest) === tail, 'front');
  const heads = shorter.filter((claim) => own.startsWith(`${claim} `));
  if (heads.length < 2 || heads.length < claims.length - 1) return text;
  const kept = cut(text, (rest) => bare(rest) === heads[0], 'back');
  // What follows a colon or a dash is the second half of a headline.
  return /^\s*(?:[|([«»·•]|\d+$)/.test(text.slice(kept.length)) ? kept : text;
}

function cut(text: string, isWanted: (rest: string) => boolean, end: 'front' | 'back'): string {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])(?=[^\s])|(?<=\s)(?=\S)/gu)) {
    const rest = end === 'front' ? text.slice(index) : text.slice(0, index);
    // The outermost cut that leaves the words whole, so that a quotation mark stays with its word.
    if (isWanted(rest)) return rest.trim().replace(/^[:|–—-]\s+|\s+[:|–—(-]+$/g, '');
  }
  return text;
}
