import type { Found, Recogniser } from '../found';
import { identifierSchemes } from './identifier-schemes';

const readers = identifierSchemes.map(({ scheme, pattern, isCaseFree, format }) => ({
  scheme,
  format,
  expression: new RegExp(`(?<![\\p{L}\\d._-])${pattern}`, isCaseFree ? 'giu' : 'gu'),
}));

/** DOIs end where their sentence does: "10.1038/nature12373)." */
function trimTail(written: string): string {
  const trimmed = written.replace(/[.,;:!?'’”]{1,5}$/u, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

/** Names of documents and flaws given by a register: CVE-2024-3094, RFC 9110, ISO 27001, 802.11n. */
export const findIdentifiers: Recogniser = (text) => {
  const found: Found[] = [];
  if (!/\d/u.test(text)) return found;
  for (const { scheme, expression, format } of readers) {
    for (const match of text.matchAll(expression)) {
      const id = match.groups?.id ?? '';
      const cut = scheme === 'DOI' ? trimTail(match[0]).length - match[0].length : 0;
      const end = match.index + match[0].length + cut;
      // KB5034441 ends there, "RFC 9110x" is something else.
      if (scheme !== 'DOI' && /[\p{L}\d]/u.test(text[end] ?? ' ')) continue;
      const whole = cut ? id.slice(0, cut) : id;
      found.push({
        start: match.index,
        end,
        type: 'identifier',
        value: { kind: 'identifier', scheme, id: format?.(whole) ?? whole },
      });
    }
  }
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((next, index, all) => {
      const previous = all[index - 1];
      return !previous || next.start >= previous.end;
    });
};
