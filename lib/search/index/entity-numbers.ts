import { foldName } from './doc';
import type { Database } from './sqlite';
import type { Statements } from './statements';

/** What is being remembered of the entities grows with the library; beyond this it is looked up again. */
const mostRemembered = 50_000;

/**
 * The number that stands for each entity in the index, and the names that articles gave it. New ones are kept back until
 * `flush`, which writes all of a batch with one statement: one by one they took a third of all the work on a row.
 */
export class EntityNumbers {
  readonly #database: Database;
  readonly #statements: Statements;
  readonly #numbers = new Map<string, number>();
  readonly #names = new Map<string, number>();
  /** Whether an entity that is not remembered may have a number all the same. */
  #hasForgotten: boolean;
  #last: number;
  #newIds: string[] = [];
  #newNames: [fold: string, entity: number][] = [];

  constructor(database: Database, statements: Statements) {
    this.#database = database;
    this.#statements = statements;
    this.#last = this.#readLast();
    this.#hasForgotten = this.#last > 0;
  }

  /** Of an entity that may be new. */
  take(id: string): number {
    const known = this.find(id);
    if (known !== undefined) return known;
    this.#remember(id, this.#last + 1);
    this.#newIds.push(id);
    return ++this.#last;
  }

  find(id: string): number | undefined {
    const known = this.#numbers.get(id);
    if (known !== undefined || !this.#hasForgotten) return known;
    const found = this.#statements.first('SELECT number FROM entities WHERE id = ?', [id])?.[0];
    if (found === undefined) return undefined;
    this.#remember(id, Number(found));
    return Number(found);
  }

  /** But for the name that the id ends with, by which it is found anyway. */
  addName(entity: number, id: string, name: string): void {
    // Most names are of one entity. By the name alone: to join the two into a key takes longer than the look-up.
    if (this.#names.get(name) === entity) return;
    if (this.#names.size >= mostRemembered) this.#names.clear();
    this.#names.set(name, entity);
    const fold = foldName(name);
    if (!id.endsWith(`:${fold}`)) this.#newNames.push([fold, entity]);
  }

  /** To be called before the transaction ends. */
  flush(): void {
    if (this.#newIds.length > 0) {
      const first = this.#last - this.#newIds.length + 1;
      this.#statements.run(
        `INSERT INTO entities (number, id, type)
         SELECT ? + key, value, substr(value, 1, instr(value, ':') - 1) FROM json_each(?)`,
        [first, JSON.stringify(this.#newIds)],
      );
      this.#newIds = [];
    }
    if (this.#newNames.length > 0) {
      this.#statements.run('INSERT OR IGNORE INTO names SELECT value ->> 0, value ->> 1 FROM json_each(?)', [
        JSON.stringify(this.#newNames),
      ]);
      this.#newNames = [];
    }
  }

  /** After a transaction that was taken back. */
  forget(): void {
    this.#newIds = [];
    this.#newNames = [];
    this.#names.clear();
    this.#numbers.clear();
    this.#last = this.#readLast();
    this.#hasForgotten = true;
  }

  #remember(id: string, number: number): void {
    if (this.#numbers.size >= mostRemembered) {
      // What is forgotten is looked up, so it has to be there.
      this.flush();
      this.#numbers.clear();
      this.#hasForgotten = true;
    }
    this.#numbers.set(id, number);
  }

  #readLast(): number {
    return Number(this.#database.selectValue('SELECT coalesce(max(number), 0) FROM entities'));
  }
}
