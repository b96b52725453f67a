import { readHtmlText } from '../../../../lib/search/text/html-text';
import type { Database } from '../../../../lib/search/index/sqlite';
import type { SavedRow } from '../../../../lib/library/saved-article';

/** FTS5 as anybody would use it: one table that holds the texts, the usual tokenizer, nothing of ours. */
export class BareIndex {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.exec(`
      PRAGMA page_size = 8192; PRAGMA journal_mode = PERSIST; PRAGMA synchronous = OFF; PRAGMA cache_size = -8192;
      CREATE VIRTUAL TABLE bare USING fts5(
        title, text, byline, site, notes, tokenize = 'unicode61 remove_diacritics 2', prefix = '2'
      );
    `);
  }

  /** Returns the milliseconds of the inserts alone. */
  insert(articles: { row: SavedRow; html: string }[]): number {
    const values = articles.map(({ row, html }) => [
      row.title,
      readHtmlText(html),
      row.byline.join('\n'),
      row.siteName,
      '',
    ]);
    const started = performance.now();
    this.#database.transaction(() => {
      const statement = this.#database.prepare('INSERT INTO bare VALUES (?, ?, ?, ?, ?)');
      for (const row of values) statement.bind(row).stepReset();
      statement.finalize();
    });
    return performance.now() - started;
  }

  /** The top 50 by rank with their excerpts, and how many there are. */
  search(match: string): void {
    this.#database.selectArrays(
      `SELECT rowid, snippet(bare, -1, '<b>', '</b>', '…', 30) FROM bare WHERE bare MATCH ?
       ORDER BY bm25(bare, 10, 1, 3, 2, 3) LIMIT 50`,
      [match],
    );
    this.#database.selectValue('SELECT count(*) FROM bare WHERE bare MATCH ?', [match]);
  }
}
