import type { EntityType } from '../entities/entity';
import { readRowChanges, type RowChanges } from './changes';
import { database, openDatabase } from './database';
import { mainId, mergesOf, readEdits, shownEntity } from './dictionary/entity-edits';
import { completeEntities } from './dictionary/list-entities';
import { foldedWords } from './fold';
import type { SavedRow } from './saved-article';

/** What a search index takes from a body. */
interface IndexText {
  /** Of the text that it is; the row may have moved on. */
  contentHash: string;
  html: string;
  /** What the reader wrote about the article and on its highlights, each from a new line. */
  notes: string;
  /** As the body has them: see readMerges. */
  entities: { id: string; type: EntityType; names: string[]; mentions: number }[];
}

/** As readChangesAfter, without the texts: fifty times as many rows can be read in the same time. */
export async function readRowsAfter(rev: number, limit: number): Promise<RowChanges> {
  await openDatabase();
  const { articles, tombstones, meta } = database;
  return database.transaction('r', [articles, tombstones, meta], () => readRowChanges(rev, limit));
}

/** The texts of these articles, by id; those that are gone are left out. */
export async function readTexts(ids: string[]): Promise<Map<string, IndexText>> {
  await openDatabase();
  return database.transaction(
    'r',
    [database.articles, database.bodies, database.highlights, database.notes],
    async () => {
      const [rows, bodies] = await Promise.all([database.articles.bulkGet(ids), database.bodies.bulkGet(ids)]);
      const notes = await readNotes(rows);
      const texts = new Map<string, IndexText>();
      for (const [index, body] of bodies.entries()) {
        const row = rows[index];
        if (!row || !body) continue;
        const entities = body.entities.map(({ id, type, name, aliases, mentions }) => {
          return { id, type, names: [name, ...aliases], mentions: mentions.length };
        });
        texts.set(row.id, { contentHash: row.contentHash, html: body.html, notes: notes.get(row.id) ?? '', entities });
      }
      return texts;
    },
  );
}

const noteOf = (highlight: { id: string; note?: string }): string => highlight.note ?? '';

/** Few rows have any. */
async function readNotes(rows: ((SavedRow & { hasNote?: boolean }) | undefined)[]): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => (row?.hasNote ? [row.id] : []));
  if (ids.length === 0) return new Map();
  const [notes, highlights] = await Promise.all([
    database.notes.bulkGet(ids),
    database.highlights.where('articleId').anyOf(ids).sortBy('createdAt'),
  ]);
  return new Map(
    ids.map((id, index) => {
      const own = highlights.filter(({ articleId }) => articleId === id).map(noteOf);
      return [id, [notes[index]?.text ?? '', ...own].filter((text) => text.trim() !== '').join('\n')];
    }),
  );
}

/** More names than this are not told apart by their words. */
const mostNamesakes = 50;

/** The ids of the entities, of that type or of any, that the reader gave this name. */
export async function findEntities(name: string, type: EntityType | null): Promise<string[]> {
  const words = foldedWords(name).join(' ');
  if (words === '') return [];
  const named = await completeEntities(name, mostNamesakes, type === null ? undefined : [type]);
  return named.filter((entity) => foldedWords(entity.name).join(' ') === words).map(({ id }) => id);
}

/** What merged entities have become, by their ids. */
export async function readMerges(): Promise<Map<string, string>> {
  await openDatabase();
  return mergesOf(await readEdits());
}

/** As the reader knows them; hidden ones, and those that are gone, are left out. */
export async function describeEntities(ids: string[]): Promise<Map<string, { type: EntityType; name: string }>> {
  await openDatabase();
  return database.transaction('r', database.entities, database.entityEdits, async () => {
    const [edits, entities] = await Promise.all([readEdits(), database.entities.bulkGet(ids)]);
    const described = new Map<string, { type: EntityType; name: string }>();
    for (const [index, id] of ids.entries()) {
      const entity = entities[index] ?? edits.get(id);
      if (!entity || edits.get(mainId(edits, id))?.isHidden) continue;
      const { type, name } = shownEntity(edits, { id, type: entity.type, name: entity.name });
      described.set(id, { type, name });
    }
    return described;
  });
}
