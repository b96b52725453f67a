import type { UnlistedRow } from '../list-keys';
import { joinTags, newReaderState, toRowContent } from '../saved-row';
import { textBytes } from '../text-bytes';
import type { BackupArticle } from './backup-article';

/** The row of an article of a backup, cut to size and described by its own text as a save does it. */
export function toRestoredRow({ row, body }: BackupArticle, id: string, contentHash: string): UnlistedRow {
  const { savedAt, updatedAt, readAt, archivedAt, starredAt, deletedAt, progress, tags } = row;
  const article = {
    ...row,
    html: body.html,
    section: null,
    nextPage: null,
    isUnfinished: false,
    coverage: 1,
    dropped: [],
  };
  const found = { article, entities: body.entities, entitiesVersion: row.entitiesVersion ?? null };
  return {
    ...toRowContent({ ...found, ...(row.pageHash && { pageHash: row.pageHash }) }, id, contentHash),
    ...newReaderState(savedAt, [], 0),
    updatedAt,
    readAt,
    archivedAt,
    starredAt,
    deletedAt,
    progress,
    tags: joinTags(tags),
    ...(row.takenAt !== undefined && { takenAt: row.takenAt }),
    ...(row.isStub && { isStub: true as const }),
    textBytes: textBytes(body.html, body.entities),
  };
}
