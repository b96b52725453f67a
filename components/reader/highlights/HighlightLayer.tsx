import { i18n } from '#i18n';
import { HighlightBar } from './HighlightBar';
import { longestHighlight } from './highlight-actions';
import '../../shared/highlight-color.css';
import './highlights.css';
import { NotePeek } from './NotePeek';
import { lastLine } from './place-bar';
import { piecesOf } from './show-highlights';
import type { Highlights } from './use-highlights';
import { useHighlightEvents } from './use-highlight-events';

/** What stands over the text: the bar of a selection or of a highlight, and the note that the pointer rests on. */
export function HighlightLayer({ highlights }: { highlights: Highlights }) {
  const { selected, openHighlight, actions, bar, text } = highlights;
  useHighlightEvents(highlights);
  return (
    <>
      {selected && <SelectionBar key={`${selected.start} ${selected.end}`} highlights={highlights} />}
      {openHighlight && (
        <HighlightBar
          key={openHighlight.highlight.id}
          bar={bar}
          label={i18n.t('highlights.one')}
          lineOf={() => lineOf(text.current!, openHighlight.highlight.id)}
          color={openHighlight.highlight.color}
          refusal={null}
          note={openHighlight.highlight.note}
          takesFocus={highlights.byKeyboard}
          onColor={(color) => void actions.recolor(openHighlight.highlight.id, color)}
          onNote={() => highlights.write(openHighlight.highlight.id)}
          onCopy={() => void actions.copy(highlights.plainText.slice(openHighlight.start, openHighlight.end))}
          onRemove={() => {
            highlights.dismiss();
            void actions.remove(openHighlight.highlight.id);
          }}
        />
      )}
      {!selected && !openHighlight && <NotePeek highlights={highlights} />}
      <output className="vh">{highlights.status}</output>
    </>
  );
}

function SelectionBar({ highlights }: { highlights: Highlights }) {
  const { placed, actions, bar } = highlights;
  const selected = highlights.selected!;
  const around = placed.find(({ start, end }) => start <= selected.start && end >= selected.end)?.highlight;
  const isTooLong = selected.end - selected.start > longestHighlight;
  return (
    <HighlightBar
      bar={bar}
      label={i18n.t('highlights.selection')}
      lineOf={() => lastLine(selected.range.getClientRects())}
      color={around?.color ?? null}
      refusal={isTooLong ? i18n.t('highlights.tooLong', [longestHighlight.toLocaleString('en')]) : null}
      note=""
      takesFocus={false}
      onColor={(color) => void highlights.mark(color)}
      onNote={() => void highlights.keys.n()}
      onCopy={() => void actions.copy(selected.words)}
      onRemove={around ? () => void actions.remove(around.id) : null}
    />
  );
}

function lineOf(root: HTMLElement, id: string): DOMRect | undefined {
  return lastLine(piecesOf(root, id).flatMap((piece) => [...piece.getClientRects()]));
}
