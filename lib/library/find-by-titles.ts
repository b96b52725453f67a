import { database, openDatabase } from './database';
import { foldedWords } from './fold';
import type { SavedRow } from './saved-article';

const batchSize = 500;

/** What tells articles of one title apart. */
export type TitledArticle = Pick<SavedRow, 'canonicalUrl' | 'byline' | 'siteName'>;

/** The live articles with these titles, by title. Nothing is sorted by title, so all rows are read, a few hundred at a time. */
export async function findByTitles(titles: string[]): Promise<Map<string, TitledArticle[]>> {
  await openDatabase();
  const wanted = new Map<string, string[]>();
  for (const title of titles) {
    const key = keyOf(title);
    if (key !== '') wanted.set(key, [...(wanted.get(key) ?? []), title]);
  }
  const found = new Map<string, TitledArticle[]>();
  let after = '';
  for (;;) {
    const rows = await database.articles.where('savedAt').above(after).limit(batchSize).toArray();
    for (const { title, canonicalUrl, byline, siteName, deletedAt } of rows) {
      if (deletedAt !== null) continue;
      for (const asked of wanted.get(keyOf(title)) ?? []) {
        found.set(asked, [...(found.get(asked) ?? []), { canonicalUrl, byline, siteName }]);
      }
    }
    if (rows.length < batchSize) return found;
    after = rows.at(-1)!.savedAt;
  }
}

/** Programs differ in spaces, capitals and quotation marks. */
function keyOf(title: string): string {
  return foldedWords(title).join(' ');
}
