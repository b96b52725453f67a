import { database, openDatabase } from './database';
import { foldedWords } from './fold';

const batchSize = 500;

/**
 * The canonical addresses of live articles with these titles, by title; of several the one saved last. Nothing is sorted
 * by title, so all rows are read, a few hundred at a time.
 */
export async function findByTitles(titles: string[]): Promise<Map<string, string>> {
  await openDatabase();
  const wanted = new Map<string, string[]>();
  for (const title of titles) {
    const key = keyOf(title);
    if (key !== '') wanted.set(key, [...(wanted.get(key) ?? []), title]);
  }
  const found = new Map<string, string>();
  let after = '';
  for (;;) {
    const rows = await database.articles.where('savedAt').above(after).limit(batchSize).toArray();
    for (const { title, canonicalUrl, deletedAt } of rows) {
      if (deletedAt !== null) continue;
      for (const asked of wanted.get(keyOf(title)) ?? []) found.set(asked, canonicalUrl);
    }
    if (rows.length < batchSize) return found;
    after = rows.at(-1)!.savedAt;
  }
}

/** Programs differ in spaces, capitals and quotation marks. */
function keyOf(title: string): string {
  return foldedWords(title).join(' ');
}
