import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { PreviewState } from './use-preview';

/** In characters: what a form is, its opening shows; a long article would only slow the typing down. */
const mostShown = 6000;

interface Props {
  state: PreviewState;
  /** Of which article it is. */
  choice: ReactNode;
}

/** What an article becomes: its files, and its note as text. */
export function Preview({ state, choice }: Props) {
  const id = useId();
  return (
    <div className="preview">
      <div className="preview-head">
        <span className="n1" id={id}>
          {i18n.t('exportPage.preview')}
        </span>
        {choice}
      </div>
      {state.status === 'ready' ? (
        <>
          <ul className="files" aria-label={i18n.t('exportPage.files')}>
            {state.files.map((file) => (
              <li key={file}>
                <bdi>{file}</bdi>
              </li>
            ))}
          </ul>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
          <section className="code scroll" aria-labelledby={id} tabIndex={0}>
            <pre dir="auto">{state.note.length > mostShown ? `${state.note.slice(0, mostShown)}…` : state.note}</pre>
          </section>
        </>
      ) : (
        <output className="n2">{words(state.status)}</output>
      )}
    </div>
  );
}

function words(status: 'making' | 'empty' | 'failed'): string {
  switch (status) {
    case 'making':
      return i18n.t('exportPage.making');
    case 'empty':
      return i18n.t('exportPage.empty');
    case 'failed':
      return i18n.t('exportPage.failed');
  }
}
