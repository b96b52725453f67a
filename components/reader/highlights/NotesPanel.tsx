import { PencilLine, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { useToday } from '../../shared/use-today';
import { NoteField } from './NoteField';
import { draftKey } from './note-writer';
import { NoteRow } from './NoteRow';
import type { Highlights } from './use-highlights';

/** The Notes tab of the rail. With a screen reader this is the complete list of what was marked. */
export function NotesPanel({ highlights }: { highlights: Highlights }) {
  const { placed, orphans, note, isReadOnly, writing } = highlights;
  const now = useToday();
  const isEmpty = placed.length === 0 && orphans.length === 0 && note.trim() === '' && writing !== '';
  return (
    // What scrolls must be reachable by keyboard, also when nothing in it takes the focus.
    <section
      className="e-scroll scroll hl-notes"
      role="tabpanel"
      id="rail-notes"
      aria-labelledby="tab-notes"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
      tabIndex={0}
    >
      {isEmpty && (
        <div className="hl-none">
          <p>{i18n.t('highlights.noneTitle')}</p>
          <p className="muted">{i18n.t('highlights.noneText')}</p>
        </div>
      )}
      {placed.length > 0 && (
        <ul>
          {placed.map(({ highlight, start, isExact }) => (
            <NoteRow
              key={highlight.id}
              highlights={highlights}
              highlight={highlight}
              place={paragraphAt(highlights.plainText, start)}
              isExact={isExact}
              now={now}
            />
          ))}
        </ul>
      )}
      {orphans.length > 0 && (
        <>
          <h3 className="h-label">{i18n.t('highlights.orphans')}</h3>
          <ul>
            {orphans.map((highlight) => (
              <NoteRow
                key={highlight.id}
                highlights={highlights}
                highlight={highlight}
                place={null}
                isExact
                now={now}
              />
            ))}
          </ul>
        </>
      )}
      <ArticleNote highlights={highlights} />
      {isReadOnly && !isEmpty && <p className="faint hl-meta">{i18n.t('highlights.readOnly')}</p>}
    </section>
  );
}

function ArticleNote({ highlights }: { highlights: Highlights }) {
  const { note, isReadOnly, writing, setWriting, source } = highlights;
  const label = i18n.t('highlights.onArticle');
  const place = useRef<HTMLDivElement>(null);
  const isWriting = writing === '' && !isReadOnly;
  useEffect(() => {
    if (!isWriting) return;
    const element = place.current!;
    // The field goes, and the focus with it.
    return () => {
      if (document.activeElement === document.body) element.querySelector('button')?.focus();
    };
  }, [isWriting]);
  if (isWriting) {
    return (
      <div ref={place} className="hl-article">
        <h3 className="h-label">{label}</h3>
        <NoteField
          label={label}
          draft={draftKey(source.articleId, null)}
          text={note}
          onSave={source.setNote}
          onFail={highlights.fail}
          onDone={() => setWriting(null)}
        />
      </div>
    );
  }
  const hasNote = note.trim() !== '';
  return (
    <div ref={place} className="hl-article">
      {hasNote && (
        <>
          <h3 className="h-label">{label}</h3>
          <p className="note-text" dir="auto">
            {note}
          </p>
        </>
      )}
      {!isReadOnly && (
        <button className="btn sm" type="button" data-does="article-note" onClick={() => setWriting('')}>
          {hasNote ? <PencilLine className="i" aria-hidden="true" /> : <Plus className="i" aria-hidden="true" />}
          {hasNote ? i18n.t('highlights.editArticleNote') : label}
        </button>
      )}
    </div>
  );
}

/** Paragraphs of the text are parted by an empty line. */
function paragraphAt(text: string, start: number): number {
  return text.slice(0, start).split('\n\n').length;
}
