import { hasAnnotations, type Imported } from './add-imported';
import type { Change } from './change-library';
import { countAnnotations } from './count-annotations';
import { database } from './database';
import { addAnnotations } from './imported-annotations';
import { keepPictures } from './imported-pictures';
import { listedAsBefore, withListKeys } from './list-keys';
import { listSavedPictures } from './pictures/list-saved';
import { queuePictures } from './pictures/queue-pictures';
import { replaceRows } from './relist-rows';
import type { SavedRow } from './saved-article';
import { joinTags } from './saved-row';

/** Within a change: gives articles that are here what they lack. Returns how many have changed. */
export async function joinImported(change: Change, known: Imported[], before: Map<string, SavedRow>): Promise<number> {
  const old: SavedRow[] = [];
  const renewed: SavedRow[] = [];
  for (const { row, body, pictures, brought, annotations } of known) {
    const stored = before.get(row.id)!;
    if (stored.deletedAt !== null) continue;
    const tags = joinTags(stored.tags, row.tags);
    const isFilled = stored.isStub === true && !row.isStub;
    const isWritten = hasAnnotations({ annotations }) && (await addAnnotations(row.id, annotations, row.savedAt));
    if (!isFilled && !isWritten && tags.length === stored.tags.length) continue;
    const { savedAt, readAt, archivedAt, starredAt, progress, deletedAt, updatedAt } = stored;
    const state = { savedAt, readAt, archivedAt, starredAt, progress, deletedAt, updatedAt };
    const queued = isFilled && (await queuePictures(change, row.id, await listSavedPictures(row.id), pictures));
    const counted = isFilled && brought.length > 0 ? await keepPictures(change, row.id, brought) : queued;
    const written = isWritten ? await countAnnotations(row.id) : pickCounts(stored);
    const content = isFilled ? { ...row, ...state, ...counted } : stored;
    old.push(stored);
    renewed.push(withListKeys({ ...content, ...written, tags, rev: change.nextRev() }, listedAsBefore(stored)));
    if (isFilled) change.write(database.bodies.put(body));
  }
  await replaceRows(change, old, renewed);
  return renewed.length;
}

/** What a row says of its highlights and notes, where it says anything. */
function pickCounts({ highlightCount, hasNote }: SavedRow): Pick<SavedRow, 'highlightCount' | 'hasNote'> {
  return { ...(highlightCount !== undefined && { highlightCount }), ...(hasNote !== undefined && { hasNote }) };
}
