import { Copy, PencilLine, Trash2 } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { highlightColors, type HighlightColor } from '../../../lib/annotations/highlight-color';
import { Toolbar } from '../../shared/Toolbar';
import { highlightColorName } from '../../shared/highlight-color-name';
import { placeBar } from './place-bar';

interface Props {
  label: string;
  /** Where on the screen what it belongs to stands. */
  lineOf: () => DOMRect | undefined;
  /** Of the highlight; null where nothing is marked yet. */
  color: HighlightColor | null;
  /** What stands in place of the colours when it cannot be marked. */
  refusal: string | null;
  /** On the highlight. */
  note: string;
  takesFocus: boolean;
  bar: RefObject<HTMLDivElement | null>;
  onColor: (color: HighlightColor) => void;
  onNote: () => void;
  onCopy: () => void;
  onRemove: (() => void) | null;
}

/** What can be done with a selection, or with a highlight. */
export function HighlightBar(props: Props) {
  const { label, lineOf, color, refusal, note, takesFocus, bar } = props;
  const first = useRef(takesFocus);

  // After every render: a window that was made smaller, a note that came.
  useLayoutEffect(() => placeBar(bar.current!, lineOf()));
  useEffect(() => {
    if (!first.current) return;
    const buttons = '[role=radio][aria-checked=true], [role=radio], button';
    bar.current!.querySelector<HTMLElement>(buttons)?.focus({ preventScroll: true });
  }, [bar]);

  return (
    // A press on a button would take the selection away before the button knows of it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- see above
    <div ref={bar} className="pop selbar" onMouseDown={(event) => event.preventDefault()}>
      <Toolbar label={label} className="sel-tools">
        {refusal === null ? (
          <span role="radiogroup" aria-label={i18n.t('highlights.color')} className="sel-colors">
            {highlightColors.map((one) => (
              <button
                key={one}
                className="sw"
                type="button"
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the toolbar's arrows walk over a colour, an input's choose it
                role="radio"
                aria-checked={one === color}
                aria-label={highlightColorName(one)}
                title={highlightColorName(one)}
                data-color={one}
                onClick={() => props.onColor(one)}
              />
            ))}
          </span>
        ) : (
          <span className="sel-refusal">{refusal}</span>
        )}
        <span className="v" />
        {refusal === null && (
          <button className="btn plain sm" type="button" onClick={props.onNote}>
            <PencilLine className="i" aria-hidden="true" />
            {i18n.t('highlights.note')}
            <kbd aria-hidden="true">N</kbd>
          </button>
        )}
        <button className="btn plain sm" type="button" onClick={props.onCopy}>
          <Copy className="i" aria-hidden="true" />
          {i18n.t('highlights.copy')}
        </button>
        {props.onRemove && (
          <>
            <span className="v" />
            <button
              className="icon-btn sm"
              type="button"
              aria-label={i18n.t('highlights.remove')}
              title={i18n.t('highlights.remove')}
              onClick={props.onRemove}
            >
              <Trash2 className="i" aria-hidden="true" />
            </button>
          </>
        )}
      </Toolbar>
      {note.trim() !== '' && (
        <p className="sel-note" dir="auto">
          {note}
        </p>
      )}
    </div>
  );
}
