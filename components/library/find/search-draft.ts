import {
  type Filter,
  filterFields,
  type FilterField,
  formatQuery,
  parseQuery,
  type SearchQuery,
} from '../../../lib/search/query';

/** What stands in the search field: filters as tokens, and the text after them as it is being typed. */
export interface Draft {
  filters: Filter[];
  typed: string;
}

/** The last word of the text. With a field it is a filter that is still being typed: `-tag:sec`. */
export interface PendingWord {
  field: FilterField | null;
  prefix: string;
  isExcluded: boolean;
}

export const emptyDraft: Draft = { filters: [], typed: '' };

export function draftOf({ text, filters }: SearchQuery): Draft {
  return { filters, typed: text };
}

/** A filter with a space after it is finished: it leaves the text and becomes a token. */
export function typeText({ filters }: Draft, typed: string): Draft {
  const [head, tail] = splitLastWord(typed);
  const found = parseQuery(head);
  if (found.filters.length === 0) return { filters, typed };
  return { filters: joinFilters(filters, found.filters), typed: found.text === '' ? tail : `${found.text} ${tail}` };
}

/** Enter: the filter that is being typed is finished too. */
export function finishDraft({ filters, typed }: Draft): Draft {
  const found = parseQuery(typed);
  return { filters: joinFilters(filters, found.filters), typed: found.text };
}

/** The word being typed gives way to the token that it was meant for. */
export function acceptFilter({ filters, typed }: Draft, filter: Filter): Draft {
  return { filters: joinFilters(filters, [filter]), typed: splitLastWord(typed)[0] };
}

/** The word being typed becomes the name of a field, whose value comes next. */
export function acceptField({ filters, typed }: Draft, field: FilterField, isExcluded: boolean): Draft {
  return { filters, typed: `${splitLastWord(typed)[0]}${isExcluded ? '-' : ''}${field}:` };
}

export function removeFilter({ filters, typed }: Draft, index: number): Draft {
  return { filters: filters.filter((_, at) => at !== index), typed };
}

/** What is searched for so far. Half a filter would find nothing, so it waits until it is whole. */
export function queryOf({ filters, typed }: Draft): SearchQuery {
  const [head, tail] = splitLastWord(typed);
  return { filters, text: (readPending(tail).field ? head : typed).trim() };
}

export function pendingWord({ typed }: Draft): PendingWord {
  return readPending(splitLastWord(typed)[1]);
}

export function isSameQuery(one: SearchQuery, other: SearchQuery): boolean {
  return formatQuery(one) === formatQuery(other);
}

export function isSameFilter(one: Filter, other: Filter): boolean {
  return one.field === other.field && one.value === other.value && one.isExcluded === other.isExcluded;
}

export function isEmptyQuery({ text, filters }: SearchQuery): boolean {
  return text === '' && filters.length === 0;
}

function joinFilters(filters: Filter[], more: Filter[]): Filter[] {
  return [...filters, ...more.filter((filter) => !filters.some((known) => isSameFilter(known, filter)))];
}

const pendingFilter = /^(-?)([a-z]+):"?(.*)$/isu;

function readPending(word: string): PendingWord {
  const [, sign, name, value = ''] = pendingFilter.exec(word) ?? [];
  const field = filterFields.find((known) => known === name?.toLowerCase());
  if (field) return { field, prefix: value.replace(/"$/, ''), isExcluded: sign === '-' };
  return { field: null, prefix: word.replace(/^-/, ''), isExcluded: word.startsWith('-') };
}

/** At the last space that stands outside quotes; the space stays with the first part. */
function splitLastWord(typed: string): [head: string, tail: string] {
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < typed.length; at += 1) {
    const character = typed[at]!;
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /\s/u.test(character)) start = at + 1;
  }
  return [typed.slice(0, start), typed.slice(start)];
}
