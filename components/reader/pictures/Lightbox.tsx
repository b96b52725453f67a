import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import './lightbox.css';

interface Props {
  /** The picture that was chosen, and the text whose others come before and after it. */
  frame: HTMLElement;
  root: HTMLElement;
  onClose: () => void;
}

/** One picture over the page, as large as the window allows, with its caption. */
export function Lightbox({ frame, root, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [frames] = useState(() => [...root.querySelectorAll<HTMLElement>('button.picture')]);
  const [index, setIndex] = useState(() => Math.max(0, frames.indexOf(frame)));
  const current = frames[index] ?? frame;
  const image = current.querySelector('img');
  const caption = current.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? '';

  // The browser gives the focus back to the picture in the text when it closes.
  useEffect(() => dialog.current?.showModal(), []);

  function step(by: 1 | -1): void {
    setIndex((index + by + frames.length) % frames.length);
  }

  function onKeyDown(key: string): boolean {
    const towards = getComputedStyle(dialog.current!).direction === 'rtl' ? -1 : 1;
    if (key === 'ArrowRight') step(towards);
    else if (key === 'ArrowLeft') step(towards === 1 ? -1 : 1);
    else return false;
    return true;
  }

  function close(): void {
    dialog.current?.close();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows are keys of the whole dialog
    <dialog
      ref={dialog}
      className="lightbox"
      aria-label={i18n.t('pictures.lightbox.label')}
      onClose={() => {
        current.focus();
        onClose();
      }}
      onKeyDown={(event) => {
        if (onKeyDown(event.key)) event.preventDefault();
      }}
    >
      <div className="hd">
        <output className="grow num">
          {i18n.t('pictures.lightbox.position', [String(index + 1), String(frames.length)])}
        </output>
        {frames.length > 1 && (
          <>
            <button
              className="icon-btn"
              type="button"
              aria-label={i18n.t('pictures.lightbox.previous')}
              onClick={() => step(-1)}
            >
              <ChevronLeft className="i i-18 flip" aria-hidden="true" />
            </button>
            <button
              className="icon-btn"
              type="button"
              aria-label={i18n.t('pictures.lightbox.next')}
              onClick={() => step(1)}
            >
              <ChevronRight className="i i-18 flip" aria-hidden="true" />
            </button>
          </>
        )}
        <button className="icon-btn" type="button" aria-label={i18n.t('pictures.lightbox.close')} onClick={close}>
          <X className="i i-18" aria-hidden="true" />
        </button>
      </div>
      <figure>
        {image && <img src={image.src} alt={image.alt} width={image.width} height={image.height} />}
        {caption && <figcaption dir="auto">{caption}</figcaption>}
      </figure>
    </dialog>
  );
}
