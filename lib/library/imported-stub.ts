import { canonicalUrl } from '../article/canonical-url';
import type { Article } from '../article/article';
import { articleId } from './article-id';
import type { Change } from './change-library';
import { database } from './database';
import type { SavedRow } from './saved-article';
import { removeForGood } from './trash';

/**
 * Under which id a file's bare address of this page is listed, where the page names another address as its own: the
 * file knew the tab's address only. Null where the two are one.
 */
export async function idOfTabAddress({ url, canonicalUrl: own }: Pick<Article, 'url' | 'canonicalUrl'>) {
  if (!URL.canParse(url)) return null;
  const address = canonicalUrl(url, null);
  return address === own ? null : articleId(address);
}

export function isLiveStub(row: SavedRow | undefined): row is SavedRow {
  return row?.isStub === true && row.deletedAt === null;
}

/** Within a change: the stub goes, and what was written on it is written on the article that it stood for. */
export async function takeOverStub(change: Change, stub: SavedRow, id: string, now: string): Promise<void> {
  const [note, own] = await Promise.all([database.notes.get(stub.id), database.notes.get(id)]);
  if (note && !own) await database.notes.put({ ...note, articleId: id });
  await database.highlights.where('articleId').equals(stub.id).modify({ articleId: id });
  await removeForGood(change, [stub], now);
}
