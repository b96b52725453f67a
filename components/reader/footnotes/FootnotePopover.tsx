import { useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Popover } from '../../shared/Popover';
import { type Footnote, noteContent } from './footnotes';
import './footnote.css';

interface Props {
  footnote: Footnote;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  onClose: () => void;
}

/** A note beside its mark, so that nobody has to leave the sentence for it. */
export function FootnotePopover({ footnote, lang, dir, onClose }: Props) {
  const { mark, label, note } = footnote;
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => place.current!.replaceChildren(noteContent(note)), [note]);

  function goToNote(): void {
    onClose();
    // By its address, so that the browser's Back returns to the mark as the note's own link does.
    requestAnimationFrame(() => {
      location.hash = mark.getAttribute('href')!;
    });
  }

  return (
    <Popover label={i18n.t('reading.footnote.label', [label])} anchor={mark} onClose={onClose}>
      <div ref={place} className="prose footnote-text scroll" lang={lang ?? undefined} dir={dir} />
      <div className="footnote-go">
        <button className="btn sm" type="button" onClick={goToNote}>
          {i18n.t('reading.footnote.go')}
        </button>
      </div>
    </Popover>
  );
}
