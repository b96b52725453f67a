import { changeLibrary } from '../change-library';
import { database } from '../database';
import { laterThan } from '../later-than';
import { withListKeys } from '../list-keys';
import { toRowEntities } from '../saved-row';
import { keepVersion } from './keep-version';

/**
 * Gives an article one of its earlier texts again; the present one becomes a version. Returns that version's
 * replacedAt, which takes it back; null, and nothing is changed, when the article or the version is gone.
 */
export async function restoreVersion(
  id: string,
  replacedAt: string,
  now = new Date().toISOString(),
): Promise<string | null> {
  return changeLibrary(async (change) => {
    const [row, version] = await Promise.all([database.articles.get(id), database.versions.get([id, replacedAt])]);
    if (!row || !version || row.deletedAt !== null) return null;
    const { entities } = version.body;
    const updatedAt = laterThan(row.updatedAt, now);
    const text = {
      ...version.row,
      ...toRowEntities({ entities, entitiesVersion: version.row.entitiesVersion ?? null }),
      textBytes: version.bytes,
      takenAt: version.takenAt,
      updatedAt,
    };
    const versions = await keepVersion(row, text);
    const restored = withListKeys({ ...row, ...text, versions, rev: change.nextRev() }, change.listEntities(entities));
    await database.articles.put(restored);
    await database.bodies.put({ ...version.body, id });
    change.count(row, restored);
    return updatedAt;
  });
}
