import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { SearchQuery } from '../../../lib/search/query';
import type { Marked, SearchHit } from '../../../lib/search/search-answer';
import { entityAddress, formatAddress, listAddress, newestFirst } from '../library-address';
import type { Completion, LibrarySource } from '../library-source';
import type { PaletteItem } from './palette-items';

export type PaletteSource = Pick<LibrarySource, 'complete' | 'search' | 'readerUrl'>;

const restMilliseconds = 60;
const mostArticles = 6;
const none: PaletteItem[] = [];

/** What the library has for what is typed. Until the answers are there, those to the letters before stay. */
export function usePaletteAnswers(source: PaletteSource, typed: string): PaletteItem[] {
  const [found, setFound] = useState(none);
  const wanted = typed.trim();

  useEffect(() => {
    if (wanted === '') return undefined;
    let isLate = false;
    const show = (items: PaletteItem[]) => {
      if (!isLate) setFound(items);
    };
    const timer = setTimeout(async () => {
      const places = await readPlaces(source, wanted);
      show(places);
      // The articles come after: the index may still be opening.
      show([...places, ...(await readArticles(source, wanted))]);
    }, restMilliseconds);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [source, wanted]);

  return wanted === '' ? none : found;
}

async function readPlaces(source: PaletteSource, wanted: string): Promise<PaletteItem[]> {
  const [entities, tags, sites] = await Promise.all([
    source.complete('entity', wanted),
    source.complete('tag', wanted),
    source.complete('site', wanted),
  ]);
  return [
    ...toItems('entities', entities, entityAddress),
    ...toItems('tags', tags, (tag) => listAddress({ kind: 'tag', tag })),
    ...toItems('sites', sites, (site) => listAddress({ kind: 'site', site })),
  ];
}

async function readArticles(source: PaletteSource, wanted: string): Promise<PaletteItem[]> {
  const query = { text: wanted, filters: [] };
  const hits = await readHits(source, query);
  return [
    ...hits.map(({ id, title }) => ({
      key: `article ${id}`,
      group: 'articles' as const,
      name: plainText(title),
      href: source.readerUrl(id),
    })),
    {
      key: 'search',
      group: 'articles' as const,
      name: i18n.t('palette.searchFor', [wanted]),
      href: formatAddress({ page: 'search', query, sort: newestFirst }),
    },
  ];
}

/** Without an index, or without an answer, there is still the way to the search page, which says what is the matter. */
async function readHits(source: PaletteSource, query: SearchQuery): Promise<SearchHit[]> {
  try {
    return (await source.search(query, { limit: mostArticles, offset: 0 })).hits;
  } catch {
    return [];
  }
}

function toItems(
  group: 'entities' | 'tags' | 'sites',
  completions: Completion[],
  addressOf: (value: string) => string,
): PaletteItem[] {
  return completions.map(({ value, label, type, count }) => ({
    key: `${group} ${value}`,
    group,
    name: label,
    type,
    count,
    href: addressOf(value),
  }));
}

function plainText(parts: Marked[]): string {
  return parts.map(({ text }) => text).join('');
}
