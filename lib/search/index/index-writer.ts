import type { SavedRow } from '../../library/saved-article';
import { flags, stale, toDoc, toHead } from './doc';
import { EntityColumn, toBlob, toNumbers } from './entity-column';
import { EntityNumbers } from './entity-numbers';
import { foldLetters, toIndexed } from '../text/fold';
import { readHtmlText } from '../text/html-text';
import type { IndexedEntity, LibraryText } from './library-reader';
import type { Database } from './sqlite';
import { Statements } from './statements';

const docColumns =
  'number, id, saved, published, day, words, flags, lang, site, siteFold, host, tags, tagFolds, titleFold, stale';

type Head = ReturnType<typeof toHead>;

/** Writes rows and texts into the index. Every call is one transaction. */
export class IndexWriter {
  readonly #database: Database;
  readonly #statements: Statements;
  readonly #entities: EntityNumbers;
  /** Kept up to date while there is one. */
  column: EntityColumn | null = null;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#entities = new EntityNumbers(database, this.#statements);
  }

  /** The library's rows, without their texts; after this the index knows everything up to that rev. */
  applyRows(rows: readonly SavedRow[], gone: readonly string[], rev: number): void {
    this.#transact(() => {
      for (const id of gone) this.#remove(id);
      for (const row of rows) this.#applyRow(row);
      this.#statements.run("INSERT OR REPLACE INTO meta VALUES ('rev', ?)", [rev]);
    });
  }

  applyTexts(texts: ReadonlyMap<string, LibraryText>, ids: readonly string[]): void {
    this.#transact(() => {
      const read = ids.map((id) => this.#applyText(id, texts.get(id)));
      // All with one statement: each of its own is a way into SQLite and back.
      this.#statements.run('UPDATE docs SET stale = 0 WHERE number IN (SELECT value FROM json_each(?))', [
        JSON.stringify(read),
      ]);
    });
  }

  close(): void {
    this.#statements.close();
  }

  #transact(work: () => void): void {
    try {
      this.#database.transaction(() => {
        work();
        this.#entities.flush();
      });
    } catch (error) {
      // What is remembered may have been taken back.
      this.#entities.forget();
      this.column = null;
      throw error;
    }
  }

  #remove(id: string): void {
    const number = this.#numberOf(id);
    if (number === undefined) return;
    this.#removeText(number);
    this.#statements.run('DELETE FROM docs WHERE number = ?', [number]);
  }

  #removeText(number: number): void {
    this.#statements.run('DELETE FROM found WHERE rowid = ?', [number]);
    this.#statements.run('DELETE FROM texts WHERE number = ?', [number]);
    this.#statements.run('DELETE FROM named WHERE number = ?', [number]);
    this.column?.delete(number);
  }

  #applyRow(row: SavedRow): void {
    const doc = toDoc(row);
    const known = this.#statements.first('SELECT number, stale FROM docs WHERE id = ?', [row.id]);
    const number =
      known === undefined
        ? Number(this.#statements.first('SELECT coalesce(max(number), 0) + 1 FROM docs', [])![0])
        : Number(known[0]);
    let toRead = Number(known?.[1] ?? 0);
    if (doc.flags & flags.trash) {
      // Nobody searches the trash, but it is listed and sorted.
      this.#removeText(number);
      toRead = 0;
    } else {
      const isNew = known === undefined;
      toRead |= this.#applyHead(number, row, isNew) | this.#applyEntities(number, doc.day, row, isNew);
    }
    this.#statements.run(`INSERT OR REPLACE INTO docs (${docColumns}) VALUES (${'?, '.repeat(14)}?)`, [
      number,
      doc.id,
      doc.saved,
      doc.published,
      doc.day,
      doc.words,
      doc.flags,
      doc.lang,
      doc.site,
      doc.siteFold,
      doc.host,
      doc.tags,
      doc.tagFolds,
      doc.titleFold,
      toRead,
    ]);
  }

  /** Returns what is still to be read from the body. Until then the title is found, and the rest of the row. */
  #applyHead(number: number, row: SavedRow, isNew: boolean): number {
    const parts = toHead(row);
    const head = JSON.stringify(parts);
    const known = isNew ? undefined : this.#statements.first('SELECT hash, head FROM texts WHERE number = ?', [number]);
    // A note may be another than it was; the row says only that there is one.
    if (known?.[0] === row.contentHash && known[1] === head) return parts.hasNote ? stale.notes : 0;
    if (known) {
      this.#statements.run('UPDATE texts SET hash = NULL, head = ?, title = ? WHERE number = ?', [
        head,
        row.title,
        number,
      ]);
    } else {
      this.#statements.run("INSERT INTO texts VALUES (?, NULL, ?, ?, '', '')", [number, head, row.title]);
      this.#find(number, parts, '', '');
    }
    return stale.text | stale.entities;
  }

  #applyEntities(number: number, day: number, row: SavedRow, isNew: boolean): number {
    const entities = Uint32Array.from(row.entityKeys, ([id]) => this.#entities.take(id));
    if (isNew) {
      this.#putEntities(number, day, entities, new Uint16Array(entities.length));
      return stale.entities;
    }
    const [known, counted] = this.#statements.first('SELECT entities, mentions FROM named WHERE number = ?', [
      number,
    ]) ?? [undefined, undefined];
    const before = known ? toNumbers(known as Uint8Array, Uint32Array) : undefined;
    const isSame = before?.length === entities.length && entities.every((entity, index) => before[index] === entity);
    const mentions = isSame ? toNumbers(counted as Uint8Array, Uint16Array) : new Uint16Array(entities.length);
    this.#putEntities(number, day, entities, mentions);
    return isSame ? 0 : stale.entities;
  }

  #putEntities(number: number, day: number, entities: Uint32Array, mentions: Uint16Array): void {
    this.#statements.run('INSERT OR REPLACE INTO named VALUES (?, ?, ?)', [number, toBlob(entities), toBlob(mentions)]);
    this.column?.set(number, day, entities, mentions);
  }

  /** Returns the number of the doc, if there is one still. */
  #applyText(id: string, text: LibraryText | undefined): number | null {
    const doc = this.#statements.first('SELECT number, stale, day FROM docs WHERE id = ?', [id]);
    if (!doc) return null;
    const [number, toRead, day] = doc as [number, number, number];
    if (text && toRead & (stale.text | stale.notes)) {
      const [head, known] = this.#statements.first('SELECT head, notes FROM texts WHERE number = ?', [number])!;
      const notes = text.notes.normalize('NFC');
      if (toRead & stale.text || notes !== known) {
        const words = readHtmlText(text.html);
        this.#statements.run('UPDATE texts SET hash = ?, text = ?, notes = ? WHERE number = ?', [
          text.contentHash,
          words,
          notes,
          number,
        ]);
        this.#find(number, JSON.parse(String(head)) as Head, words, notes);
      }
    }
    if (text && toRead & (stale.text | stale.entities)) this.#countMentions(number, day, text.entities);
    return number;
  }

  #find(number: number, { title, byline, site }: Head, text: string, notes: string): void {
    const indexed = [title, text, byline, site, notes].map((part) => toIndexed(foldLetters(part.normalize('NFC'))));
    this.#statements.run(
      'INSERT OR REPLACE INTO found (rowid, title, text, byline, site, notes) VALUES (?, ?, ?, ?, ?, ?)',
      [number, ...indexed],
    );
  }

  /** The row has said which entities are listed; the body knows how often they stand there, and their names. */
  #countMentions(number: number, day: number, named: readonly IndexedEntity[]): void {
    const blob = this.#statements.first('SELECT entities FROM named WHERE number = ?', [number])?.[0];
    if (!blob) return;
    const entities = toNumbers(blob as Uint8Array, Uint32Array);
    const mentions = new Uint16Array(entities.length);
    for (const entity of named) {
      const known = this.#entities.find(entity.id);
      const place = known === undefined ? -1 : entities.indexOf(known);
      if (known === undefined || place < 0) continue;
      mentions[place] = Math.min(mentions[place]! + entity.mentions, 0xffff);
      for (const name of entity.names) this.#entities.addName(known, entity.id, name);
    }
    this.#putEntities(number, day, entities, mentions);
  }

  #numberOf(id: string): number | undefined {
    const found = this.#statements.first('SELECT number FROM docs WHERE id = ?', [id])?.[0];
    return found === undefined ? undefined : Number(found);
  }
}
