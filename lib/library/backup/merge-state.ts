import type { SavedRow } from '../saved-article';
import { joinTags } from '../saved-row';

const marks = ['readAt', 'archivedAt', 'starredAt'] as const;
type Merged = Pick<SavedRow, (typeof marks)[number] | 'progress' | 'tags'>;

/**
 * What the reader did with an article, here and in the backup: the tags of both, of each mark the later date, and how
 * far it was read at most. That a mark was taken away leaves no date, so one that is missing on one side comes back.
 * Null when that is what is here.
 */
export function mergeState(here: Merged, other: Merged): Merged | null {
  const merged: Merged = {
    readAt: later(here.readAt, other.readAt),
    archivedAt: later(here.archivedAt, other.archivedAt),
    starredAt: later(here.starredAt, other.starredAt),
    progress: Math.max(here.progress, other.progress),
    tags: joinTags(here.tags, other.tags),
  };
  const isSame =
    marks.every((mark) => merged[mark] === here[mark]) &&
    merged.progress === here.progress &&
    merged.tags.length === here.tags.length;
  return isSame ? null : merged;
}

function later(one: string | null, other: string | null): string | null {
  return (one ?? '') >= (other ?? '') ? one : other;
}
