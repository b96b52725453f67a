import { Dexie } from 'dexie';
import { database } from '../database';
import type { SavedRow } from '../saved-article';
import { toVersion, type RowVersions, type SavedVersion } from './saved-version';

/** Of one article. A live blog that is saved every day would keep a book otherwise. */
export const mostVersions = 10;

/**
 * Within a change: keeps the text that another one takes the place of. Of two equal texts the later one stays, and the
 * text that the article has from now on is no earlier one. Returns what the row says of its versions then.
 */
export async function keepVersion(
  before: SavedRow,
  after: Pick<SavedRow, 'contentHash' | 'updatedAt'>,
): Promise<RowVersions> {
  const [body, earlier] = await Promise.all([database.bodies.get(before.id), versionsOf(before.id).toArray()]);
  const all = body ? [...earlier, toVersion(before, body, after.updatedAt)] : earlier;
  const kept = newestOfEach(all.filter(({ row }) => row.contentHash !== after.contentHash));
  const gone = earlier.filter((version) => !kept.includes(version));
  await database.versions.bulkDelete(gone.map(({ articleId, replacedAt }) => [articleId, replacedAt]));
  await database.versions.bulkPut(kept.filter((version) => !earlier.includes(version)));
  return { count: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Oldest first. */
export function versionsOf(articleId: string) {
  return database.versions
    .where('[articleId+replacedAt]')
    .between([articleId, Dexie.minKey], [articleId, Dexie.maxKey]);
}

/** What the rows of these articles have to say of their versions. */
export async function countVersions(articleIds: string[]): Promise<Map<string, RowVersions>> {
  const counts = new Map<string, RowVersions>();
  const keyRanges = articleIds.map((id): [unknown[], unknown[]] => [[id], [id, []]]);
  await database.versions
    .where('[articleId+replacedAt]')
    .inAnyRange(keyRanges)
    .each(({ articleId, bytes }) => {
      const counted = counts.get(articleId) ?? { count: 0, bytes: 0 };
      counts.set(articleId, { count: counted.count + 1, bytes: counted.bytes + bytes });
    });
  return counts;
}

export function newestOfEach(versions: SavedVersion[]): SavedVersion[] {
  return [...new Map(versions.map((version) => [version.row.contentHash, version])).values()]
    .toSorted((a, b) => (a.replacedAt < b.replacedAt ? -1 : 1))
    .slice(-mostVersions);
}
