import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SavedPicture } from '../../../lib/library/pictures/saved-picture';
import type { SavedArticle } from '../../../lib/library/saved-article';
import { neededAccess } from '../../../lib/pictures/site-pattern';
import { PictureAccess } from '../../article/PictureAccess';
import { PictureEnd } from './PictureEnd';
import { PictureLoader } from './picture-loader';
import type { PictureSource } from './picture-source';
import './pictures.css';
import { placePictures } from './place-pictures';

const Lightbox = lazy(async () => ({ default: (await import('./Lightbox')).Lightbox }));

const noPictures: SavedPicture[] = [];

interface ShownPictures {
  /** Above the text: what has to be allowed, if that was known when the article was opened. */
  note: ReactNode;
  /** Below the text: how many are kept. */
  end: ReactNode;
  lightbox: ReactNode;
}

/** The kept pictures in the text, from the first paint on. Call it in the component that shows the text. */
export function usePictures(
  text: RefObject<HTMLElement | null>,
  { row, html, pictures = noPictures }: SavedArticle,
  source: PictureSource,
): ShownPictures {
  const [enlarged, setEnlarged] = useState<HTMLElement | null>(null);
  const loader = useRef<PictureLoader>(null);
  const needed = row.deletedAt === null ? neededAccess(pictures) : [];
  // What turns up while somebody reads stands below the text, where it pushes nothing away.
  const [isNoteAbove] = useState(needed.length > 0);
  const { read } = source;

  useLayoutEffect(() => {
    const current = new PictureLoader(read);
    loader.current = current;
    return () => current.leave();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text has other frames
  }, [html, read]);

  useLayoutEffect(() => {
    loader.current!.add(placePictures(text.current!, pictures));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another text has other frames
  }, [text, html, pictures]);

  useEffect(() => {
    const root = text.current!;
    const onClick = ({ target }: MouseEvent) => {
      const frame = target instanceof Element ? target.closest<HTMLElement>('button.picture') : null;
      if (frame) setEnlarged(frame);
    };
    root.addEventListener('click', onClick);
    return () => root.removeEventListener('click', onClick);
  }, [text]);

  const access = needed.length > 0 && (
    <PictureAccess patterns={needed} onAllow={source.allow} onTextOnly={source.textOnly} />
  );
  return {
    note: isNoteAbove && access,
    end: (
      <>
        {!isNoteAbove && access}
        {row.deletedAt === null && (
          <PictureEnd pictures={pictures} counted={row.pictures} html={html} onRetry={source.retry} />
        )}
      </>
    ),
    lightbox: enlarged && (
      <Suspense>
        <Lightbox frame={enlarged} root={text.current!} onClose={() => setEnlarged(null)} />
      </Suspense>
    ),
  };
}
