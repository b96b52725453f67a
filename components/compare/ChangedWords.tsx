import { i18n } from '#i18n';
import type { Piece } from '../../lib/compare/comparison';

/** What went struck through, what came on a ground of its own. Screen readers say nothing of either by themselves. */
export function ChangedWords({ pieces }: { pieces: Piece[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- pieces of one text stay where they are
  return pieces.map(({ kind, text }, index) => <Words key={index} kind={kind} text={text} />);
}

function Words({ kind, text }: Piece) {
  if (kind === 'same') return text;
  if (kind === 'removed') {
    return (
      <del>
        <span className="vh">{i18n.t('compare.removed')}</span>
        {text}
      </del>
    );
  }
  return (
    <ins>
      <span className="vh">{i18n.t('compare.added')}</span>
      {text}
    </ins>
  );
}
