import type { EntityType } from '../entities/entity';
import { readRowChanges, type RowChanges } from './changes';
import { database, openDatabase } from './database';

/** What a search index takes from a body. */
export interface IndexText {
  /** Of the text that it is; the row may have moved on. */
  contentHash: string;
  html: string;
  entities: { id: string; type: EntityType; names: string[]; mentions: number }[];
}

/** As readChangesAfter, without the texts: fifty times as many rows can be read in the same time. */
export async function readRowsAfter(rev: number, limit: number): Promise<RowChanges> {
  await openDatabase();
  return database.transaction('r', database.articles, database.tombstones, () => readRowChanges(rev, limit));
}

/** The texts of these articles, by id; those that are gone are left out. */
export async function readTexts(ids: string[]): Promise<Map<string, IndexText>> {
  await openDatabase();
  return database.transaction('r', database.articles, database.bodies, async () => {
    const [rows, bodies] = await Promise.all([database.articles.bulkGet(ids), database.bodies.bulkGet(ids)]);
    const texts = new Map<string, IndexText>();
    for (const [index, body] of bodies.entries()) {
      const row = rows[index];
      if (!row || !body) continue;
      const entities = body.entities.map(({ id, type, name, aliases, mentions }) => ({
        id,
        type,
        names: [name, ...aliases],
        mentions: mentions.length,
      }));
      texts.set(row.id, { contentHash: row.contentHash, html: body.html, entities });
    }
    return texts;
  });
}
