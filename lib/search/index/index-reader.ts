import { entityTypes, type EntityType } from '../../entities/entity';
import type { RowKey, Sort, View } from '../../library/view';
import { inMap, toConditions, type Condition, type EntityMaps } from './conditions';
import { flags } from './doc';
import { markExcerpt, markHits } from '../text/mark-hits';
import type { SearchQuery } from '../query';
import type { Dropped, Marked, SearchHit } from '../search-answer';
import type { Database } from './sqlite';
import { Statements } from './statements';
import { asksForSomething, readTerms, toMatch, unwantedMatch, type Term } from '../text/terms';

// Title most, then who wrote it, site and notes. New articles count up to a quarter more than old ones, by published
// day: half of that is gone after a year.
const rank = 'bm25(found, 10, 1, 3, 2, 3) * (1 + 0.25 / (1 + max(0, ? - docs.day) / 365.0))';

/** More words and filters than these are not tried one by one. */
const mostDropped = 10;

interface Page {
  limit: number;
  offset: number;
}

/** What is asked of the index, as SQL. */
interface Plan {
  where: Condition;
  /** Words are looked for. Otherwise it is asked of docs alone. */
  hasWords: boolean;
  hasFilters: boolean;
  terms: Term[];
}

const foundDocs = 'found JOIN docs ON docs.number = found.rowid';

/** Reads the index. Every answer is of one moment. */
export class IndexReader {
  readonly #database: Database;
  /** Of what is asked once a hit; fifty times the preparing takes longer than the asking. */
  readonly #statements: Statements;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = new Statements(database);
  }

  close(): void {
    this.#statements.close();
  }

  count(query: SearchQuery, maps: EntityMaps): number {
    const { where, hasWords, hasFilters } = planOf(query, maps);
    const words = hasFilters ? foundDocs : 'found';
    const from = hasWords ? words : 'docs';
    return Number(this.#database.selectValue(`SELECT count(*) FROM ${from} WHERE ${where.sql}`, where.values));
  }

  find(query: SearchQuery, maps: EntityMaps, today: number, { limit, offset }: Page): SearchHit[] {
    const { where, hasWords, terms } = planOf(query, maps);
    const order = hasWords ? `${rank}, saved DESC` : 'saved DESC';
    const numbers = this.#database.selectValues(
      `SELECT docs.number FROM ${hasWords ? foundDocs : 'docs'} WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
      [...where.values, ...(hasWords ? [today] : []), limit, offset],
    );
    return numbers.map((number) => this.#hit(Number(number), terms));
  }

  ids(query: SearchQuery, maps: EntityMaps): string[] {
    const { where, hasWords } = planOf(query, maps);
    return this.#database.selectValues(
      `SELECT id FROM ${hasWords ? foundDocs : 'docs'} WHERE ${where.sql} ORDER BY saved DESC`,
      where.values,
    ) as string[];
  }

  /** What could be left out of a query that finds nothing. */
  drop(query: SearchQuery, maps: EntityMaps): Dropped[] {
    const { text, filters } = query;
    const without: Dropped[] = filters.map((filter) => ({
      filter,
      wouldFind: this.count({ text, filters: filters.filter((other) => other !== filter) }, maps),
    }));
    const words = readTerms(text).map(({ typed }) => typed);
    for (const [index, word] of words.entries()) {
      const rest = words.toSpliced(index, 1).join(' ');
      if (rest === '' && filters.length === 0) continue;
      without.push({ word, wouldFind: this.count({ text: rest, filters }, maps) });
    }
    return without
      .slice(0, mostDropped)
      .filter(({ wouldFind }) => wouldFind > 0)
      .toSorted((a, b) => b.wouldFind - a.wouldFind);
  }

  order(view: View, sort: Sort, entityMap: Uint8Array | null): RowKey[] {
    const { sql, values } = viewCondition(view, entityMap);
    const rows = this.#database.selectArrays(
      `SELECT id, saved, published FROM docs WHERE ${sql} ORDER BY ${orderOf(sort)}`,
      values,
    ) as [string, string, number][];
    if (sort.by !== 'published') return rows.map(([id, savedAt]) => ({ id, savedAt }));
    return rows.map(([id, savedAt, date]) => ({ id, savedAt, date: new Date(date).toISOString() }));
  }

  /** Most first; a language of a country counts as the language. */
  languages(): { lang: string; count: number }[] {
    const rows = this.#database.selectArrays(
      `SELECT substr(lang, 1, instr(lang || '-', '-') - 1) AS language, count(*) FROM docs
       WHERE language <> '' AND flags & ? = 0 GROUP BY language ORDER BY count(*) DESC, language`,
      [flags.trash],
    ) as [string, number][];
    return rows.map(([lang, count]) => ({ lang, count }));
  }

  /** The entities of that type, or of any, that are known by this name; an id ends with one. */
  entitiesNamed(fold: string, type: EntityType | null): number[] {
    const types = type === null ? entityTypes : [type];
    const ids = types.map((any) => `${any}:${fold}`);
    return this.#database.selectValues(
      `SELECT number FROM entities WHERE id IN (${marks(ids)}) UNION
       SELECT entity FROM names JOIN entities ON number = entity WHERE fold = ? AND type IN (${marks(types)})`,
      [...ids, fold, ...types],
    ) as number[];
  }

  entityNumber(id: string): number | null {
    const found = this.#database.selectValue('SELECT number FROM entities WHERE id = ?', [id]);
    return found === undefined ? null : Number(found);
  }

  entityIds(numbers: readonly number[]): string[] {
    const rows = this.#database.selectArrays(`SELECT number, id FROM entities WHERE number IN (${marks(numbers)})`, [
      ...numbers,
    ]) as [number, string][];
    const ids = new Map(rows);
    return numbers.map((number) => ids.get(number)!);
  }

  #hit(number: number, terms: Term[]): SearchHit {
    const [id, savedAt, title, text, notes] = this.#statements.first(
      'SELECT id, saved, title, text, notes FROM docs JOIN texts USING (number) WHERE number = ?',
      [number],
    ) as [string, string, string, string, string];
    return { id, savedAt, title: markHits(title, terms), excerpt: excerptOf(text, notes, terms) };
  }
}

/** From the text; from what the reader wrote where only that has the words. */
function excerptOf(text: string, notes: string, terms: Term[]): Marked[] {
  const excerpt = markExcerpt(text, terms);
  if (notes === '' || excerpt.some(({ isHit }) => isHit)) return excerpt;
  const ofNotes = markExcerpt(notes, terms);
  return ofNotes.some(({ isHit }) => isHit) ? ofNotes : excerpt;
}

const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ');

function planOf({ text, filters }: SearchQuery, maps: EntityMaps): Plan {
  const terms = readTerms(text);
  const match = toMatch(terms);
  const conditions = toConditions(filters, maps);
  if (match !== null) {
    const where = joinAll([{ sql: 'found MATCH ?', values: [match] }, ...conditions]);
    return { where, hasWords: true, hasFilters: conditions.length > 0, terms };
  }
  conditions.push({ sql: 'flags & ? = 0', values: [flags.trash] });
  const unwanted = unwantedMatch(terms);
  if (unwanted !== null) {
    conditions.push({ sql: 'number NOT IN (SELECT rowid FROM found WHERE found MATCH ?)', values: [unwanted] });
  } else if (asksForSomething(text) && filters.length === 0) {
    // Only signs were typed, and no sign is in the index.
    conditions.push({ sql: 'FALSE', values: [] });
  }
  return { where: joinAll(conditions), hasWords: false, hasFilters: true, terms };
}

function joinAll(conditions: Condition[]): Condition {
  return { sql: conditions.map(({ sql }) => sql).join(' AND '), values: conditions.flatMap(({ values }) => values) };
}

function viewCondition(view: View, entityMap: Uint8Array | null): Condition {
  if (view.kind === 'list') return listConditions[view.list];
  const live: Condition = { sql: 'flags & ? = 0', values: [flags.trash] };
  if (view.kind === 'site') return joinAll([live, { sql: 'site = ?', values: [view.site] }]);
  if (view.kind === 'tag') return joinAll([live, { sql: 'instr(tags, ?) > 0', values: [`\n${view.tag}\n`] }]);
  return joinAll([live, entityMap ? inMap(entityMap) : { sql: 'FALSE', values: [] }]);
}

const without = (...names: (keyof typeof flags)[]): Condition => ({
  sql: 'flags & ? = 0',
  values: [names.reduce((sum, name) => sum | flags[name], 0)],
});
const withFlag = (name: keyof typeof flags): Condition => ({ sql: 'flags & ? <> 0', values: [flags[name]] });

const listConditions: Record<Extract<View, { kind: 'list' }>['list'], Condition> = {
  all: without('trash'),
  inbox: without('trash', 'archived'),
  unread: withFlag('unread'),
  reading: withFlag('reading'),
  archived: joinAll([without('trash'), withFlag('archived')]),
  starred: joinAll([without('trash'), withFlag('starred')]),
  trash: withFlag('trash'),
};

function orderOf({ by, isReversed }: Sort): string {
  const [down, up] = isReversed ? ['ASC', 'DESC'] : ['DESC', 'ASC'];
  const saved = `saved ${down}`;
  if (by === 'published') return `published ${down}, ${saved}`;
  if (by === 'length') return `words ${down}, ${saved}`;
  if (by === 'title') return `titleFold ${up}, ${saved}`;
  return saved;
}
