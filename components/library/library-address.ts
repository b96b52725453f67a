import type { Sort, SortBy, View } from '../../lib/library/view';
import { formatQuery, parseQuery, type SearchQuery } from '../../lib/search/query';

/** What the library page shows. It stands in the address, so that Back, a bookmark and a link from outside lead to it. */
export type Address =
  | { page: 'list'; view: View; sort: Sort }
  | { page: 'entity'; id: string }
  | { page: 'search'; query: SearchQuery; sort: Sort }
  | { page: 'highlights' }
  | { page: 'storage' }
  | { page: 'import' }
  | { page: 'export' };

export const newestFirst: Sort = { by: 'saved', isReversed: false };

const listNames = ['inbox', 'all', 'unread', 'reading', 'starred', 'archived', 'trash'] as const;
const sortNames: SortBy[] = ['saved', 'published', 'length', 'title'];

/** Of `location.hash`. What no version wrote is the inbox. */
export function parseAddress(hash: string): Address {
  const [first = '', ...others] = hash.replace(/^#/, '').split('&');
  const [name, value] = splitAtEquals(first);
  const sort = others
    .map(splitAtEquals)
    .reduce((found, [key, by]) => (key === 'sort' ? parseSort(by) : found), newestFirst);
  switch (name) {
    case 'storage':
      return { page: 'storage' };
    case 'highlights':
      return { page: 'highlights' };
    case 'import':
      return { page: 'import' };
    case 'export':
      return { page: 'export' };
    case 'search':
      return { page: 'search', query: parseQuery(decode(value)), sort };
    case 'entity':
      return value ? { page: 'entity', id: decode(value) } : inbox(sort);
    case 'tag':
      return value ? { page: 'list', view: { kind: 'tag', tag: decode(value) }, sort } : inbox(sort);
    case 'site':
      return value ? { page: 'list', view: { kind: 'site', site: decode(value) }, sort } : inbox(sort);
    default: {
      const list = listNames.find((known) => known === name) ?? 'inbox';
      return { page: 'list', view: { kind: 'list', list }, sort };
    }
  }
}

/** For an href and for `location.hash`. */
export function formatAddress(address: Address): string {
  switch (address.page) {
    case 'storage':
      return '#storage';
    case 'highlights':
      return '#highlights';
    case 'import':
      return '#import';
    case 'export':
      return '#export';
    case 'entity':
      return `#entity=${encodeURIComponent(address.id)}`;
    case 'search':
      return `#search=${encodeURIComponent(formatQuery(address.query))}${formatSort(address.sort)}`;
    case 'list':
      return `#${formatView(address.view)}${formatSort(address.sort)}`;
  }
}

export function listAddress(view: View, sort: Sort = newestFirst): string {
  return formatAddress({ page: 'list', view, sort });
}

export function entityAddress(id: string): string {
  return formatAddress({ page: 'entity', id });
}

/** One for each view, as a name for what is remembered of it. */
function formatView(view: View): string {
  switch (view.kind) {
    case 'list':
      return view.list;
    case 'tag':
      return `tag=${encodeURIComponent(view.tag)}`;
    case 'site':
      return `site=${encodeURIComponent(view.site)}`;
    case 'entity':
      return `entity=${encodeURIComponent(view.id)}`;
  }
}

function inbox(sort: Sort): Address {
  return { page: 'list', view: { kind: 'list', list: 'inbox' }, sort };
}

function parseSort(value: string): Sort {
  const by = sortNames.find((known) => known === value.replace(/^-/, ''));
  return by ? { by, isReversed: value.startsWith('-') } : newestFirst;
}

function formatSort({ by, isReversed }: Sort): string {
  return by === newestFirst.by && !isReversed ? '' : `&sort=${isReversed ? '-' : ''}${by}`;
}

function splitAtEquals(part: string): [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

/** An address that was cut off or typed by hand may hold half an escape: it is taken as it stands. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}
