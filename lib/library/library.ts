// The door of the room: what the entrypoints call. Everything else here is its own business.
export type { BackupArticle } from './backup/backup-article';
export {
  compareBackup,
  noBackupCount,
  type BackupCount,
  type BackupOutcome,
  type ComparedArticle,
} from './backup/compare-backup';
export { mergeBackup, type RestoreRequest } from './backup/merge-backup';
export { mergeEntityEdits } from './backup/merge-entity-edits';
export { listEntityEdits, listForBackup, listPlaces, readForBackup, type ReadForBackup } from './backup/read-backup';
export { settleDictionary } from './change-library';
export { changeText } from './change-text';
export { readChangesAfter, readRev, watchRev, type Changes } from './changes';
export { changeEntityType, hideEntity, renameEntity } from './dictionary/edit-entity';
export { schemaVersion } from './database';
export { findNewNames } from './dictionary/find-new';
export { getEntity, type SavedEntityView } from './dictionary/get-entity';
export { completeEntities, type EntityCount } from './dictionary/list-entities';
export { mergeEntities, splitEntity } from './dictionary/merge-entities';
export { findByTitles } from './find-by-titles';
export { findSaved, findSavedAmong, getRows, getSaved, getSavedWithPictures, hasPageChanged } from './find-saved';
export { changeHighlights, listHighlights, setHighlightNote } from './highlights';
export {
  findKnown,
  importArticles,
  importPrepared,
  type ImportCount,
  type ImportRequest,
  type PreparedImport,
  prepareImport,
} from './import-articles';
export { afterLargeChanges, beginLargeChange } from './large-change';
export { LibraryTooNewError } from './library-too-new';
export { LibraryUnavailableError } from './library-unavailable';
export { listNewestHighlights } from './list-newest-highlights';
export { countMentions, listByEntity, listByTag, listKeys, listRows } from './lists';
export { markRead } from './mark-read';
export { getNote, setNote } from './notes';
export { keepPlace, readPlace, type ReadingPlace } from './reading-place';
export { readSorted } from './order/read-sorted';
export { watchOrder } from './order/watch-order';
export {
  listMissingFiles,
  listRefusedPictures,
  listWaitingArticles,
  readNeededAccess,
  readPictureFile,
  readThumbnail,
  readWaitingPictures,
} from './pictures/read-pictures';
export { keepTextOnly, requeueAllowed, retryPictures } from './pictures/requeue-pictures';
export { settlePicture, type PictureOutcome } from './pictures/settle-picture';
export { saveArticle, undoSave } from './save-article';
export type { ListName } from './saved-article';
export { countOlderEntities, listOlderEntities, renewEntities } from './renew-entities';
export { describeEntities, findEntities, readMerges, readRowsAfter, readTexts } from './search-feed';
export { setArchived, setRead, setStarred } from './set-state';
export { completeSites, completeTags, readSidebar, type NamedCount, type Sidebar } from './sidebar';
export { isLibraryOutdated, watchOutdated } from './faults/outdated';
export { isBehind, readLibraryState, type LibraryState } from './faults/library-state';
export { isWriteStopped, rememberWriteStop, tryToWrite, watchWriteStop } from './faults/write-stop';
export { findTorn, mendBody, mendPicture } from './faults/torn';
export { StorageFullError } from './storage-full';
export { addTag, removeTag, renameTag, undoRenameTag, type RenamedTag } from './tags';
export { countLists } from './totals';
export { deleteArticles, purgeArticles, purgeOldTrash, restoreArticles } from './trash';
export { measureStore, type StoreSize } from './upkeep/measure-store';
export { renewLibrary } from './upkeep/renew-library';
export type { Problem } from './upkeep/renew-rows';
export { verifyLibrary, type Verified } from './upkeep/verify-library';
export { getVersion, listVersions } from './versions/list-versions';
export { restoreVersion } from './versions/restore-version';
export { watch } from './watch';
