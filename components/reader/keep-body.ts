import type { SavedArticle, SavedRow } from '../../lib/library/saved-article';
import type { Watch } from '../shared/use-watched';

/**
 * Every percent that is read changes the row and not the text. The same text with the names that the same model found
 * keeps its identity, and so its marks.
 */
export function keepBody(watch: Watch<SavedArticle | undefined>): Watch<SavedArticle | undefined> {
  return (onValue, onError) => {
    let last: SavedArticle | undefined;
    return watch((found) => {
      last =
        found && last && isSame(found.row, last.row) ? { ...last, row: found.row, pictures: found.pictures } : found;
      onValue(last);
    }, onError);
  };
}

function isSame(a: SavedRow, b: SavedRow): boolean {
  return a.contentHash === b.contentHash && a.updatedAt === b.updatedAt && a.entitiesVersion === b.entitiesVersion;
}
