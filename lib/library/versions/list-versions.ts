import { openDatabase, database } from '../database';
import { readEdits } from '../dictionary/entity-edits';
import { showEntities } from '../dictionary/show-edited';
import { versionsOf } from './keep-version';
import type { SavedVersion } from './saved-version';

/** What tells one version from another. */
export type ListedVersion = Pick<SavedVersion, 'replacedAt' | 'takenAt'> & Pick<SavedVersion['row'], 'wordCount'>;

/** The earlier texts of an article, newest first. */
export async function listVersions(articleId: string): Promise<ListedVersion[]> {
  await openDatabase();
  const versions = await versionsOf(articleId).toArray();
  return versions
    .map(({ replacedAt, takenAt, row }) => ({ replacedAt, takenAt, wordCount: row.wordCount }))
    .toReversed();
}

/** One of them, with its entities as the reader named them; undefined when it is gone. */
export async function getVersion(articleId: string, replacedAt: string): Promise<SavedVersion | undefined> {
  await openDatabase();
  return database.transaction('r', database.versions, database.entityEdits, async () => {
    const [version, edits] = await Promise.all([database.versions.get([articleId, replacedAt]), readEdits()]);
    return version && { ...version, body: { ...version.body, entities: showEntities(version.body.entities, edits) } };
  });
}
