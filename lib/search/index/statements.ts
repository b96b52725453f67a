import type { BindableValue, SqlValue } from '@sqlite.org/sqlite-wasm';
import type { Database, PreparedStatement } from './sqlite';

/** Statements that are run again and again, each prepared once. */
export class Statements {
  readonly #database: Database;
  readonly #prepared = new Map<string, PreparedStatement>();

  constructor(database: Database) {
    this.#database = database;
  }

  run(sql: string, values: BindableValue[]): void {
    this.#take(sql, values).stepReset();
  }

  /** The first row. */
  first(sql: string, values: BindableValue[]): SqlValue[] | undefined {
    const statement = this.#take(sql, values);
    try {
      return statement.step() ? statement.get([]) : undefined;
    } finally {
      statement.reset();
    }
  }

  close(): void {
    for (const statement of this.#prepared.values()) statement.finalize();
    this.#prepared.clear();
  }

  #take(sql: string, values: BindableValue[]): PreparedStatement {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    if (values.length > 0) statement.bind(values);
    return statement;
  }
}
