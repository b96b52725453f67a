import { useEffect, useState } from 'react';
import type { SavedArticle } from '../../../lib/library/saved-article';
import type { ReaderSource } from '../reader-source';
import type { DifferingFigure } from './differing-figure';

const none: DifferingFigure[] = [];

/** Looked for in idle time, and no longer once the reader leaves or the text is another one. */
export function useDifferingFigures({ findDiffering }: ReaderSource, article: SavedArticle): DifferingFigure[] {
  const [found, setFound] = useState({ of: article.entities, figures: none });
  const { entities } = article;
  useEffect(() => {
    const leaving = new AbortController();
    findDiffering(article, leaving.signal).then(
      (figures) => leaving.signal.aborted || setFound({ of: entities, figures }),
      (error: unknown) => console.error(error),
    );
    return () => leaving.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the row changes with every percent that is read
  }, [findDiffering, entities]);
  return found.of === entities ? found.figures : none;
}
