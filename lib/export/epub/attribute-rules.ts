import { strictAddress } from './strict-address';

/** What becomes of an attribute; null takes it away. `ids` leads from the ids of the page to those of the book. */
type Rule = (value: string, element: Element, ids: Map<string, string>) => string | null;

const only =
  (names: string, pattern: RegExp): Rule =>
  (value, { localName }) =>
    names.split(' ').includes(localName) && pattern.test(value) ? value : null;

const count = /^[1-9]\d{0,3}$/;
const number = /^-?\d{1,6}$/;
const language = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** The attributes of HTML that a chapter may have. What is not here goes. */
export const attributeRules: Record<string, Rule> = {
  alt: (value, { localName }) => (localName === 'img' ? value : null),
  class: (value) => value,
  colspan: only('td th', count),
  rowspan: only('td th', count),
  span: only('col colgroup', count),
  dir: (value) => (/^(?:ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : null),
  height: only('img', count),
  width: only('img', count),
  href: (value, { localName }, ids) => {
    if (localName !== 'a') return null;
    if (!value.startsWith('#')) return strictAddress(value);
    const id = ids.get(value.slice(1)) ?? ids.get(decoded(value.slice(1)));
    return id === undefined ? null : `#${id}`;
  },
  id: (value, _, ids) => ids.get(value) ?? null,
  lang: (value) => (language.test(value) ? value : null),
  reversed: (_, { localName }) => (localName === 'ol' ? 'reversed' : null),
  scope: only('th', /^(?:row|col|rowgroup|colgroup)$/),
  src: (value, { localName }) => (localName === 'img' ? value : null),
  start: only('ol', number),
  title: (value) => value,
  type: only('ol', /^[1aAiI]$/),
  value: (value, { localName, parentElement }) =>
    localName === 'li' && parentElement?.localName === 'ol' && number.test(value) ? value : null,
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
