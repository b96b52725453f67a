import type { EntityType } from '../../entities/entity';
import type { EntityCount } from '../../library/library';
import type { RowKey, Sort, View } from '../../library/view';
import type { EntityMaps } from './conditions';
import { foldName, millisecondsInDay } from './doc';
import { EntityColumn } from './entity-column';
import { EntityGroups } from './entity-groups';
import { countEntity, type CountedOverview } from './entity-overview';
import { IndexReader } from './index-reader';
import { IndexWriter } from './index-writer';
import type { LibraryReader } from './library-reader';
import type { Filter, FilterField, SearchQuery } from '../query';
import { prepareSchema } from './schema';
import type { EntityOverview, SearchAnswer } from '../search-answer';
import type { Database } from './sqlite';

const typeOfField: Partial<Record<FilterField, EntityType | null>> = {
  entity: null,
  person: 'person',
  org: 'organisation',
  product: 'product',
  cve: 'identifier',
};

type EntityReader = Pick<LibraryReader, 'findEntities' | 'describeEntities' | 'readMerges'>;

const noMerges: ReadonlyMap<string, string> = new Map();

/** The index of a library: its answers, and what writes it. */
export class SearchIndex {
  readonly #database: Database;
  readonly #reader: IndexReader;
  readonly #library: EntityReader;
  readonly writer: IndexWriter;

  private constructor(database: Database, library: EntityReader) {
    this.#database = database;
    this.#library = library;
    this.#reader = new IndexReader(database);
    this.writer = new IndexWriter(database);
  }

  /** Null when the database holds an index of another version, or a damaged one. */
  static open(database: Database, library: EntityReader): SearchIndex | null {
    return prepareSchema(database) ? new SearchIndex(database, library) : null;
  }

  async search(
    query: SearchQuery,
    page: { limit: number; offset: number },
    now = Date.now(),
  ): Promise<Omit<SearchAnswer, 'isComplete'>> {
    const started = performance.now();
    const maps = await this.#entityMaps(query.filters);
    const total = this.#reader.count(query, maps);
    const hits = total > page.offset ? this.#reader.find(query, maps, Math.floor(now / millisecondsInDay), page) : [];
    const drop = total === 0 ? this.#reader.drop(query, maps) : [];
    return { total, hits, drop, milliseconds: performance.now() - started };
  }

  async ids(query: SearchQuery): Promise<string[]> {
    return this.#reader.ids(query, await this.#entityMaps(query.filters));
  }

  async order(view: View, sort: Sort): Promise<RowKey[]> {
    if (view.kind !== 'entity') return this.#reader.order(view, sort, null);
    const groups = this.#groups(await this.#library.readMerges());
    const entity = groups.standInOf(view.id) ?? this.#reader.entityNumber(view.id);
    const docs = entity === null ? null : this.#column().docsWith(groups.withMembers([entity]));
    return this.#reader.order(view, sort, docs);
  }

  /** All but the names of those that it appears with, which the library knows. */
  countEntity(id: string, groups = this.#groups(noMerges)): CountedOverview {
    const entity = groups.standInOf(id) ?? this.#reader.entityNumber(id) ?? 0;
    return countEntity(this.#column(), entity, groups.standIns);
  }

  async entityOverview(id: string): Promise<EntityOverview> {
    const groups = this.#groups(await this.#library.readMerges());
    const { together, ...counted } = this.countEntity(id, groups);
    const numbers = together.map((other) => other.entity);
    const ids = this.#reader.entityIds(numbers).map((own, index) => groups.idOf(numbers[index]!) ?? own);
    const known = await this.#library.describeEntities(ids);
    const named = together.flatMap(({ count }, index): EntityCount[] => {
      const described = known.get(ids[index]!);
      return described ? [{ id: ids[index]!, ...described, count }] : [];
    });
    return { ...counted, together: named.slice(0, 20) };
  }

  languages(): { lang: string; count: number }[] {
    return this.#reader.languages();
  }

  /** The library's number up to which the index knows every row. */
  rev(): number {
    return Number(this.#database.selectValue("SELECT value FROM meta WHERE key = 'rev'") ?? 0);
  }

  countDocs(): number {
    return Number(this.#database.selectValue('SELECT count(*) FROM docs'));
  }

  countStale(): number {
    return Number(this.#database.selectValue('SELECT count(*) FROM docs WHERE stale > 0'));
  }

  /**
   * Articles whose texts are still to be read, the newest rows, since they are looked for most. Oldest of them first:
   * FTS5 writes out what it holds whenever a number is lower than the one before.
   */
  staleIds(limit: number): string[] {
    const ids = this.#database.selectValues('SELECT id FROM docs WHERE stale > 0 ORDER BY number DESC LIMIT ?', [
      limit,
    ]);
    return (ids as string[]).toReversed();
  }

  size(): number {
    return (
      Number(this.#database.selectValue('PRAGMA page_count')) * Number(this.#database.selectValue('PRAGMA page_size'))
    );
  }

  /** Joins some of what was written piecemeal, so that fewer places are looked up. False when there is nothing left. */
  mergeStep(): boolean {
    const before = this.#database.changes(true);
    this.#database.exec("INSERT INTO found (found, rank) VALUES ('merge', 64)");
    return this.#database.changes(true) - before > 1;
  }

  /** Reads the entities into memory, so that the first question for one need not wait. */
  warmUp(): void {
    this.#column();
  }

  close(): void {
    this.#reader.close();
    this.writer.close();
    this.#database.close();
  }

  #column(): EntityColumn {
    this.writer.column ??= EntityColumn.load(this.#database);
    return this.writer.column;
  }

  #groups(merges: ReadonlyMap<string, string>): EntityGroups {
    return new EntityGroups(merges, (id) => this.#reader.entityNumber(id));
  }

  async #entityMaps(filters: readonly Filter[]): Promise<EntityMaps> {
    const maps = new Map<Filter, Uint8Array>();
    const named = filters.filter(({ field }) => typeOfField[field] !== undefined);
    if (named.length === 0) return maps;
    const groups = this.#groups(await this.#library.readMerges());
    for (const filter of named) {
      const numbers = await this.#entitiesOf(filter, typeOfField[filter.field] ?? null, groups);
      maps.set(filter, this.#column().docsWith(groups.withMembers(numbers)));
    }
    return maps;
  }

  /** By the names that articles gave them, and by those that the reader did. */
  async #entitiesOf({ field, value }: Filter, type: EntityType | null, groups: EntityGroups): Promise<number[]> {
    const isBareNumber = field === 'cve' && /^\d/u.test(value);
    const name = isBareNumber ? `CVE-${value}` : value;
    const given = await this.#library.findEntities(name, type);
    const numbers = given
      .map((id) => groups.standInOf(id) ?? this.#reader.entityNumber(id))
      .filter((number) => number !== null);
    return [...numbers, ...this.#reader.entitiesNamed(foldName(name), type)];
  }
}
