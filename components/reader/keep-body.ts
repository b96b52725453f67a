import type { SavedArticle } from '../../lib/library/saved-article';
import type { Watch } from '../shared/use-watched';

/** Every percent that is read changes the row and not the text. The same text keeps its identity, and so its marks. */
export function keepBody(watch: Watch<SavedArticle | undefined>): Watch<SavedArticle | undefined> {
  return (onValue, onError) => {
    let last: SavedArticle | undefined;
    return watch((found) => {
      const isSame = found?.row.contentHash === last?.row.contentHash && found?.row.updatedAt === last?.row.updatedAt;
      last = found && last && isSame ? { ...last, row: found.row } : found;
      onValue(last);
    }, onError);
  };
}
