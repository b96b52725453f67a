import { changeLiveRows } from './change-rows';

type StateTime = 'archivedAt' | 'starredAt' | 'readAt';

// Each returns the ids that it changed, which is what Undo has to turn back: what stood so before stays so.

export function setArchived(ids: string[], isArchived: boolean, now?: string): Promise<string[]> {
  return setTime(ids, 'archivedAt', isArchived, now);
}

export function setStarred(ids: string[], isStarred: boolean, now?: string): Promise<string[]> {
  return setTime(ids, 'starredAt', isStarred, now);
}

/** How far it was read stays, so that an undo finds the place again. */
export function setRead(ids: string[], isRead: boolean, now?: string): Promise<string[]> {
  return setTime(ids, 'readAt', isRead, now);
}

function setTime(ids: string[], field: StateTime, isSet: boolean, now = new Date().toISOString()): Promise<string[]> {
  return changeLiveRows(ids, (row) => ((row[field] !== null) === isSet ? undefined : { [field]: isSet ? now : null }));
}
