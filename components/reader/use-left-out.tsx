import { type RefObject, useState } from 'react';
import type { DroppedBlock } from '../../lib/article/article';
import type { SavedArticle } from '../../lib/library/saved-article';
import type { ArticleTextHandle } from '../article/ArticleText';
import { LeftOut } from '../article/LeftOut';
import { usePutBack } from '../article/use-put-back';
import type { ReaderSource } from './reader-source';

const noBlocks: DroppedBlock[] = [];

/** What was left out of the article, and the dialog that puts it back. */
export function useLeftOut(source: ReaderSource, article: SavedArticle, names: RefObject<ArticleTextHandle | null>) {
  const { row, html } = article;
  const [isOpen, setOpen] = useState(false);
  // In the trash nothing changes.
  const dropped = row.deletedAt === null ? article.dropped : noBlocks;
  const putBack = usePutBack({ html, dropped, handle: names }, (index) => source.putBack(article, index));
  function close() {
    setOpen(false);
    // What opened it goes with the last part.
    if (document.activeElement === document.body) document.getElementById('text')?.focus();
  }
  return {
    dropped,
    show: () => setOpen(true),
    layer: isOpen && <LeftOut blocks={dropped} lang={row.lang} onPutBack={putBack} onClose={close} />,
  };
}
