// The door of the room: what the entrypoints call. Everything else here is its own business.
export { changeText } from './change-text';
export { findSaved, getRows, getSaved, hasPageChanged } from './find-saved';
export { LibraryTooNewError } from './library-too-new';
export { LibraryUnavailableError } from './library-unavailable';
export { countLists, countMentions, listByEntity, listKeys, listRows } from './lists';
export { markRead } from './mark-read';
export { saveArticle, undoSave } from './save-article';
export type { ListName } from './saved-article';
export { countOlderEntities, listOlderEntities, renewEntities } from './renew-entities';
export { StorageFullError } from './storage-full';
export { deleteArticles, purgeArticles, purgeOldTrash, restoreArticles } from './trash';
export { watch } from './watch';
