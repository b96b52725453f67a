const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|fev|mag|giu|lug|set|ott|mrt|mei|out';
const written = [
  String.raw`\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`,
  String.raw`\b\d{4}-\d\d-\d\d`,
  String.raw`\b(?:${months})\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}`,
  String.raw`\b\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de |of )?(?:${months})\p{L}*\.?,? (?:de )?\d{4}`,
  String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
  String.raw`\b\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b`,
  String.raw`\bvor \d+ (?:minuten|stunden|tagen)\b`,
  String.raw`\bhace \d+ (?:minutos|horas|días)\b`,
  String.raw`\bil y a \d+ (?:minutes|heures|jours)\b`,
];
/** "Updated on … by Ann Lee, Berlin" is a line about the day; a ruling's number and day in brackets is not. */
const MAX_LETTERS = 40;
// The line is folded, not the expression: for `iu` every letter of Unicode is looked up in both cases, 6 ms at the first page.
const date = new RegExp(written.join('|'), 'u');

/** A day and little else: "Updated 3 March 2026, 10:15". */
export function isDateLine(text: string, maxLength: number): boolean {
  if (text.length >= maxLength || /[.!?)]$/.test(text) || !/\d/.test(text)) return false;
  const line = text.toLowerCase();
  const rest = line.replace(date, '');
  return rest !== line && rest.replace(/[^\p{L}]/gu, '').length <= MAX_LETTERS;
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}

/** A text's words alone, to be compared. */
export const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
