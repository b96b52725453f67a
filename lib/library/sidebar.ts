import { highlightsKey, readCounters, readKind } from './counters';
import { database, openDatabase } from './database';
import { readTopEntities, type EntityCount } from './dictionary/list-entities';
import { foldedWords, isMatch } from './fold';
import { readListTotals } from './totals';
import type { ListName } from './view';

export type { EntityCount };

export interface NamedCount {
  name: string;
  count: number;
}

export interface Sidebar {
  lists: Record<ListName, number>;
  /** All, A to Z. */
  tags: NamedCount[];
  /** Those with most articles. */
  sites: NamedCount[];
  /** Those with most articles, in two at least. */
  entities: EntityCount[];
  /** In all articles outside the trash. */
  highlights: number;
}

const mostSites = 50;
const mostEntities = 50;

/** What the sidebar says, from counters alone: it costs the same with 50 articles and with 50,000. */
export async function readSidebar(): Promise<Sidebar> {
  await openDatabase();
  return database.transaction(
    'r',
    database.counters,
    database.entities,
    database.entityEdits,
    database.meta,
    async () => {
      const [lists, tags, sites, entities, [highlights = 0]] = await Promise.all([
        readListTotals(),
        readKind('tag'),
        readTopSites(),
        readTopEntities(mostEntities),
        readCounters([highlightsKey]),
      ]);
      return { lists, tags: tags.toSorted(byName), sites, entities, highlights };
    },
  );
}

/**
 * All sites are read, by key: in an index of counts Chromium steps over an entry for every count that there ever was.
 * Of 28,000 articles with 25 sites it took 54 ms, and by key at most 7.
 */
async function readTopSites(): Promise<NamedCount[]> {
  return (await readKind('site')).toSorted(byCount).slice(0, mostSites);
}

/** Tags of which a word begins with what was typed, those with most articles first. */
export async function completeTags(typed: string, limit: number): Promise<NamedCount[]> {
  return complete('tag', typed, limit);
}

export async function completeSites(typed: string, limit: number): Promise<NamedCount[]> {
  return complete('site', typed, limit);
}

async function complete(kind: 'tag' | 'site', typed: string, limit: number): Promise<NamedCount[]> {
  await openDatabase();
  const prefixes = foldedWords(typed);
  const named = await readKind(kind);
  return named
    .filter(({ name }) => isMatch(prefixes, foldedWords(name)))
    .toSorted(byCount)
    .slice(0, limit);
}

const collator = new Intl.Collator();
const byName = (a: NamedCount, b: NamedCount) => collator.compare(a.name, b.name);
const byCount = (a: NamedCount, b: NamedCount) => b.count - a.count || byName(a, b);
