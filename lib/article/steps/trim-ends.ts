import { linesOf } from './lines';
import { matchesPhrase } from './phrases';
import { linkShare } from './prose';
import { type Removal, squeeze, takeOut } from './take-out';

const MAX_TAIL_SHARE = 0.2;
const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const datePattern =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic)[\p{L}.]* \d{1,2},? \d{4}|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic)[\p{L}.]*,? \d{4})|\d{4}年\d{1,2}月\d{1,2}日|\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/iu;

/** Takes the repeated title, byline and date off the beginning; notes about the author and rows of links off the end. */
export function trimEnds(root: Element, title: string, byline: string[], removals: Removal[]): void {
  trimHead(root, title, byline, removals);
  trimTail(root, removals);
}

function trimHead(root: Element, title: string, byline: string[], removals: Removal[]): void {
  const titleWords = words(title);
  const names = byline.map(words);
  for (const { element, text } of linesOf(root).slice(0, 12)) {
    const line = words(text);
    const isTitle =
      titleWords !== '' &&
      (line === titleWords ||
        (line.length > 20 &&
          line.length >= titleWords.length * 0.6 &&
          titleWords.includes(line) &&
          /^h[12]$/.test(element.localName)));
    const isByline =
      text.length < 120 &&
      (/^(?:written |posted |reported |published |story |words |photos? )?by [\p{Lu}]/iu.test(text) ||
        /^(?:von|par|por) [\p{Lu}][\p{L}.-]+(?: [\p{Lu}][\p{L}.-]+){1,3}$/u.test(text) ||
        names.includes(line));
    const isDate = text.length < 90 && datePattern.test(text) && !/[.!?]$/.test(text);
    const isLinkRow =
      text.length < 90 && linkShare(element) > 0.8 && !/^h[1-6]$/.test(element.localName) && !/[.!?]$/.test(text);
    if (isTitle || isByline || isDate || isLinkRow)
      takeOut(element, 'trim-ends', isTitle ? 'title' : isByline ? 'byline' : isDate ? 'date' : 'links', removals);
    else if (text.length > 100 || /[.!?。！？]["”»]?$/.test(text)) return;
  }
}

function trimTail(root: Element, removals: Removal[]): void {
  const total = squeeze(root.textContent ?? '').length;
  let budget = total * MAX_TAIL_SHARE;
  const lines = linesOf(root).reverse();
  // Ordered lists at the end are footnotes or sources more often than furniture.
  for (const { element, text } of lines.slice(0, 25)) {
    if (element.closest('ol')) return;
    const isBio = text.length < 700 && matchesPhrase('bios', text);
    const isLinks = linkShare(element) > 0.7 && text.length < 250 && !/^h[1-6]$/.test(element.localName);
    const isDate = text.length < 60 && datePattern.test(text) && !/[.!?]$/.test(text);
    const isFurniture =
      text.length < 160 &&
      (matchesPhrase('leftovers', text) || matchesPhrase('calls', text) || matchesPhrase('leadIns', text));
    const isLooseHeading = /^h[1-6]$/.test(element.localName);
    if (!isBio && !isLinks && !isDate && !isFurniture && !isLooseHeading) return;
    budget -= text.length;
    if (budget < 0) return;
    takeOut(
      element,
      'trim-ends',
      isBio
        ? 'note about the author'
        : isLinks
          ? 'links'
          : isDate
            ? 'date'
            : isLooseHeading
              ? 'heading of nothing'
              : 'phrase',
      removals,
    );
  }
}
