export const filterFields = [
  'entity',
  'person',
  'org',
  'product',
  'tag',
  'site',
  'is',
  'before',
  'after',
  'has',
  'lang',
  'cve',
] as const;
export type FilterField = (typeof filterFields)[number];

export interface Filter {
  field: FilterField;
  value: string;
  isExcluded: boolean;
}

/** `text` keeps its quotes, -words and a* prefixes; the last word being typed is a prefix. */
export interface SearchQuery {
  text: string;
  filters: Filter[];
}

/** What can stand after `is:` and `has:`. */
export const stateNames = ['unread', 'read', 'inprogress', 'archived', 'starred'] as const;
export const attachmentNames = ['note', 'highlight', 'picture'] as const;

const isDate = (value: string) => /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value);

/** Fields of which only some values mean anything; `is:it` is two words of a text. */
const knownValues: Partial<Record<FilterField, (value: string) => boolean>> = {
  is: (value) => stateNames.some((name) => name === value.toLowerCase()),
  has: (value) => attachmentNames.some((name) => name === value.toLowerCase()),
  before: isDate,
  after: isDate,
};

// A phrase, with its star; or a word, or one with a quoted part: `"a phra"*`, `chips`, `-tag:"two words"`. A quote that
// is not closed runs to the end, since it is being typed; two quotes in a quoted part are one.
const token = /-?"(?:[^"]|"")*(?:"\*?)?|(?:[^\s"]+:)?(?:-?"(?:[^"]|"")*"?|\S+)/gu;
const filterToken = /^(-?)([a-z]+):(?:"((?:[^"]|"")*)"?|([^"]+))$/isu;

/** What was typed into the search field, with its filters taken out. What is no filter of ours is plain words. */
export function parseQuery(typed: string): SearchQuery {
  const words: string[] = [];
  const filters: Filter[] = [];
  for (const [word] of typed.matchAll(token)) {
    const filter = readFilter(word);
    if (filter) filters.push(filter);
    else words.push(word);
  }
  return { text: words.join(' '), filters };
}

/** The query as it could have been typed; parseQuery reads it back as it was. */
export function formatQuery({ text, filters }: SearchQuery): string {
  return [text, ...filters.map(formatFilter)].filter((part) => part !== '').join(' ');
}

function readFilter(word: string): Filter | undefined {
  const [, sign, name, quoted, plain] = filterToken.exec(word) ?? [];
  const field = filterFields.find((known) => known === name?.toLowerCase());
  const value = (quoted?.replaceAll('""', '"') ?? plain ?? '').trim();
  if (!field || value === '' || knownValues[field]?.(value) === false) return undefined;
  return { field, value, isExcluded: sign === '-' };
}

function formatFilter({ field, value, isExcluded }: Filter): string {
  const written = /[\s"]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return `${isExcluded ? '-' : ''}${field}:${written}`;
}
