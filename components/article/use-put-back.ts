import { type RefObject, useEffect, useRef } from 'react';
import type { DroppedBlock } from '../../lib/article/article';
import type { ArticleTextHandle } from './ArticleText';
import type { PutBack } from './put-back';

interface Text {
  html: string;
  dropped: DroppedBlock[];
  handle: RefObject<ArticleTextHandle | null>;
}

/** Puts parts back, and brings each into sight once it stands in the text. */
export function usePutBack({ html, dropped, handle }: Text, putBack: PutBack): PutBack {
  const awaited = useRef<number | null>(null);
  useEffect(() => {
    if (awaited.current !== null) handle.current?.showBlock(awaited.current);
    awaited.current = null;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it stands there once the text is another one
  }, [html, handle]);

  return async (index) => {
    awaited.current = dropped[index]?.position ?? null;
    const undo = await putBack(index);
    if (!undo) awaited.current = null;
    return undo;
  };
}
