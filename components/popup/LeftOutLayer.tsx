import type { RefObject } from 'react';
import type { Article } from '../../lib/article/article';
import type { ArticleTextHandle } from '../article/ArticleText';
import { LeftOut } from '../article/LeftOut';
import { usePutBack } from '../article/use-put-back';
import type { PopupActions } from './popup-actions';

interface Props {
  article: Article;
  handle: RefObject<ArticleTextHandle | null>;
  putBack: PopupActions['putBack'];
  onClose: () => void;
}

/** What was left out of the page, while it is shown. */
export function LeftOutLayer({ article, handle, putBack, onClose }: Props) {
  const { html, dropped, lang } = article;
  const onPutBack = usePutBack({ html, dropped, handle }, putBack);
  return <LeftOut blocks={dropped} lang={lang} onPutBack={onPutBack} onClose={onClose} />;
}
