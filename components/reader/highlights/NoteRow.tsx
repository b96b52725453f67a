import { Copy, PencilLine, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { SavedHighlight } from '../../../lib/library/highlights';
import { formatMoment } from '../../shared/format-date';
import { highlightColorName } from '../../shared/highlight-color-name';
import { NoteField } from './NoteField';
import { draftKey } from './note-writer';
import type { Highlights } from './use-highlights';

interface Props {
  highlights: Highlights;
  highlight: SavedHighlight;
  /** The number of its paragraph; null where it is no longer in the text. */
  place: number | null;
  /** False where the text has other words by now. */
  isExact: boolean;
  now: Date;
}

/** One highlight with its note. */
export function NoteRow({ highlights, highlight, place, isExact, now }: Props) {
  const { id, color, note, quote, createdAt } = highlight;
  const { isReadOnly, actions, source, writing, setWriting } = highlights;
  const isWriting = writing === id && !isReadOnly;
  const row = useRef<HTMLLIElement>(null);
  const words = `“${quote.exact}”`;
  const where = place === null ? i18n.t('highlights.orphan') : i18n.t('highlights.paragraph', [String(place)]);
  const meta = [where, !isExact && i18n.t('highlights.changed'), formatMoment(createdAt, now)];

  useEffect(() => {
    if (!isWriting) return;
    const element = row.current!;
    element.scrollIntoView({ block: 'nearest' });
    return () => {
      // The field has gone, and the focus with it.
      if (document.activeElement === document.body) element.querySelector('button')?.focus();
    };
  }, [isWriting]);

  return (
    <li ref={row} className="hl-row" data-color={color}>
      <span className="vh">{i18n.t('highlights.of', [highlightColorName(color)])}</span>
      {place === null ? (
        <p className="hl-quote" dir="auto">
          {words}
        </p>
      ) : (
        <button className="hl-quote" type="button" dir="auto" onClick={() => highlights.go(id)}>
          {words}
        </button>
      )}
      {isWriting ? (
        <NoteField
          label={i18n.t('highlights.noteOn', [quote.exact.slice(0, 60)])}
          draft={draftKey(source.articleId, id)}
          text={note}
          onSave={(text) => source.setHighlightNote(id, text)}
          onFail={highlights.fail}
          onDone={() => setWriting(null)}
        />
      ) : (
        note.trim() !== '' && (
          <p className="note-text" dir="auto">
            {note}
          </p>
        )
      )}
      <div className="hl-foot">
        <p className="faint hl-meta">{meta.filter(Boolean).join(' · ')}</p>
        {!isReadOnly && (
          <>
            <IconButton name={i18n.t('highlights.note')} quote={words} onClick={() => setWriting(id)}>
              <PencilLine className="i" aria-hidden="true" />
            </IconButton>
            <IconButton name={i18n.t('highlights.copy')} quote={words} onClick={() => void actions.copy(quote.exact)}>
              <Copy className="i" aria-hidden="true" />
            </IconButton>
            <IconButton name={i18n.t('highlights.remove')} quote={words} onClick={() => void actions.remove(id)}>
              <Trash2 className="i" aria-hidden="true" />
            </IconButton>
          </>
        )}
      </div>
    </li>
  );
}

interface ButtonProps {
  name: string;
  quote: string;
  onClick: () => void;
  children: React.ReactNode;
}

/** Named after what it acts on, since a list has many of its kind. */
function IconButton({ name, quote, onClick, children }: ButtonProps) {
  return (
    <button
      className="icon-btn sm"
      type="button"
      aria-label={i18n.t('highlights.action', [name, quote.slice(0, 60)])}
      title={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
