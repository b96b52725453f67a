import { database } from '../database';
import { laterThan } from '../later-than';
import { newestOfEach, versionsOf } from './keep-version';
import type { RowVersions, SavedVersion } from './saved-version';

/**
 * Within a change: puts texts of another copy of an article among its versions, without those that are there already or
 * that the article has now. Returns what the row says of its versions then; null when nothing was missing.
 */
export async function mergeVersions(
  articleId: string,
  currentHash: string,
  others: Omit<SavedVersion, 'articleId'>[],
): Promise<RowVersions | null> {
  const earlier = await versionsOf(articleId).toArray();
  const known = new Set([currentHash, ...earlier.map(({ row }) => row.contentHash)]);
  const taken = new Set(earlier.map(({ replacedAt }) => replacedAt));
  const missing: SavedVersion[] = [];
  for (const other of others.toSorted((a, b) => (a.replacedAt < b.replacedAt ? -1 : 1))) {
    if (known.has(other.row.contentHash)) continue;
    let { replacedAt } = other;
    while (taken.has(replacedAt)) replacedAt = laterThan(replacedAt, replacedAt);
    known.add(other.row.contentHash);
    taken.add(replacedAt);
    missing.push({ ...other, articleId, replacedAt });
  }
  const kept = newestOfEach([...earlier, ...missing]);
  const added = kept.filter((version) => missing.includes(version));
  if (added.length === 0) return null;
  const gone = earlier.filter((version) => !kept.includes(version));
  await database.versions.bulkDelete(gone.map(({ replacedAt }) => [articleId, replacedAt]));
  await database.versions.bulkPut(added);
  return { count: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) };
}
