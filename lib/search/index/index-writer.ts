import type { SavedRow } from '../../library/saved-article';
import { flags, foldName, stale, toDoc, toHead } from './doc';
import { EntityColumn, toBlob, toNumbers } from './entity-column';
import { foldLetters, toIndexed } from '../text/fold';
import { readHtmlText } from '../text/html-text';
import type { IndexedEntity, LibraryText } from './library-reader';
import type { Database } from './sqlite';
import { Statements } from './statements';

const docColumns =
  'number, id, saved, published, day, words, flags, lang, site, siteFold, host, tags, tagFolds, titleFold, stale';

type Head = ReturnType<typeof toHead>;

/** What is being remembered of the entities grows with the library; beyond this it is looked up again. */
const mostRemembered = 50_000;

/** Writes rows and texts into the index. Every call is one transaction. */
export class IndexWriter {
  readonly #database: Database;
  readonly #statements: Statements;
  readonly #entityNumbers = new Map<string, number>();
  readonly #knownNames = new Map<string, number>();
  /** Whether an entity that is not remembered may have a number all the same. */
  #hasForgotten: boolean;
  /** Kept up to date while there is one. */
  column: EntityColumn | null = null;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#hasForgotten = database.selectValue('SELECT 1 FROM entities LIMIT 1') !== undefined;
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
      for (const id of ids) this.#applyText(id, texts.get(id));
    });
  }

  close(): void {
    this.#statements.close();
  }

  #transact(work: () => void): void {
    try {
      this.#database.transaction(work);
    } catch (error) {
      // What is remembered may have been taken back.
      this.#forgetEntities();
      this.#knownNames.clear();
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
    const entities = Uint32Array.from(row.entityKeys, ([id]) => this.#entityNumber(id));
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

  #applyText(id: string, text: LibraryText | undefined): void {
    const doc = this.#statements.first('SELECT number, stale, day FROM docs WHERE id = ?', [id]);
    if (!doc) return;
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
    this.#statements.run('UPDATE docs SET stale = 0 WHERE number = ?', [number]);
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
      const known = this.#entityNumbers.get(entity.id) ?? this.#findEntity(entity.id);
      const place = known === undefined ? -1 : entities.indexOf(known);
      if (known === undefined || place < 0) continue;
      mentions[place] = Math.min(mentions[place]! + entity.mentions, 0xffff);
      for (const name of entity.names) this.#addName(known, entity.id, name);
    }
    this.#putEntities(number, day, entities, mentions);
  }

  #entityNumber(id: string): number {
    const known = this.#entityNumbers.get(id) ?? this.#findEntity(id);
    if (known !== undefined) return known;
    this.#statements.run('INSERT INTO entities (id, type) VALUES (?, ?)', [id, id.slice(0, id.indexOf(':'))]);
    // Not by RETURNING, which took a third of all the work on a row.
    return this.#remember(id, Number(this.#statements.first('SELECT last_insert_rowid()', [])![0]));
  }

  #findEntity(id: string): number | undefined {
    if (!this.#hasForgotten) return undefined;
    const found = this.#statements.first('SELECT number FROM entities WHERE id = ?', [id])?.[0];
    return found === undefined ? undefined : this.#remember(id, Number(found));
  }

  #remember(id: string, number: number): number {
    if (this.#entityNumbers.size >= mostRemembered) this.#forgetEntities();
    this.#entityNumbers.set(id, number);
    return number;
  }

  #forgetEntities(): void {
    this.#entityNumbers.clear();
    this.#hasForgotten = true;
  }

  /** But for the name that the id ends with, by which it is found anyway. */
  #addName(entity: number, id: string, name: string): void {
    // Most names are of one entity. By the name alone: to join the two into a key takes longer than the look-up.
    if (this.#knownNames.get(name) === entity) return;
    if (this.#knownNames.size >= mostRemembered) this.#knownNames.clear();
    this.#knownNames.set(name, entity);
    const fold = foldName(name);
    if (id.endsWith(`:${fold}`)) return;
    this.#statements.run('INSERT OR IGNORE INTO names VALUES (?, ?)', [fold, entity]);
  }

  #numberOf(id: string): number | undefined {
    const found = this.#statements.first('SELECT number FROM docs WHERE id = ?', [id])?.[0];
    return found === undefined ? undefined : Number(found);
  }
}
