import { foldVersion } from '../text/fold';
import type { Database } from './sqlite';

/** Raise it with every change below: an index of another version is thrown away and made anew. */
const schemaVersion = 2;
const version = schemaVersion * 1000 + foldVersion;

// Another process of the browser never reads it, and what a crash spoils is made anew. The journal stays, since a tab
// may be closed in the middle of a transaction.
const settings = `
  PRAGMA page_size = 8192;
  PRAGMA journal_mode = PERSIST;
  PRAGMA synchronous = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -8192;
`;

// docs is what filters and orders read whole, so it is narrow; what is wide stands in texts. found has no copy of the
// text: an excerpt is cut from the text as it was written.
const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;
  CREATE TABLE docs (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    saved TEXT NOT NULL,
    published INTEGER NOT NULL,
    day INTEGER NOT NULL,
    words INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    lang TEXT NOT NULL,
    site TEXT NOT NULL,
    siteFold TEXT NOT NULL,
    host TEXT NOT NULL,
    tags TEXT NOT NULL,
    tagFolds TEXT NOT NULL,
    titleFold TEXT NOT NULL,
    stale INTEGER NOT NULL
  );
  CREATE INDEX staleDocs ON docs (number) WHERE stale > 0;
  CREATE TABLE texts (
    number INTEGER PRIMARY KEY,
    hash TEXT,
    head TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    notes TEXT NOT NULL
  );
  CREATE TABLE named (number INTEGER PRIMARY KEY, entities BLOB NOT NULL, mentions BLOB NOT NULL);
  CREATE TABLE entities (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL);
  CREATE TABLE names (fold TEXT NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (fold, entity)) WITHOUT ROWID;
  CREATE VIRTUAL TABLE found USING fts5(
    title, text, byline, site, notes,
    content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2'
  );
  -- Joining what was written piecemeal is left to SearchIndex.mergeStep, once all is written: it takes as long as the
  -- writing. Most of all where a text takes the place of its title, which FTS5 sees as a segment full of deletions.
  INSERT INTO found (found, rank) VALUES ('automerge', 0), ('crisismerge', 64), ('deletemerge', 101);
`;

/** Makes the tables in an empty database. False when it holds something else: an older index, or a damaged one. */
export function prepareSchema(database: Database): boolean {
  database.exec(settings);
  const found = Number(database.selectValue('PRAGMA user_version'));
  if (found === version) return isWhole(database);
  if (found !== 0 || Number(database.selectValue('SELECT count(*) FROM sqlite_schema')) > 0) return false;
  database.transaction(() => database.exec(`${tables} PRAGMA user_version = ${version}`));
  return true;
}

/** Only of the table that everything else hangs on: the whole index takes seconds. The rest shows when it is read. */
function isWhole(database: Database): boolean {
  return database.selectValue("PRAGMA quick_check('docs')") === 'ok';
}

/** Codes of SQLite after which the file is not to be trusted: damage, no database, a failed read or write. */
const damageCodes = new Set([10, 11, 14, 26]);

export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('resultCode' in error)) return false;
  return damageCodes.has(Number(error.resultCode) & 0xff);
}
