import { i18n } from '#i18n';
import { NewWord } from '../article/NewWord';
import type { DifferingFigure } from './figures/differing-figure';

/** One calm word beside an entity. */
export type RailNotes = ReadonlyMap<string, 'new' | 'differs'>;

export function railNotes(newNames: ReadonlySet<string>, differing: readonly DifferingFigure[]): RailNotes {
  return new Map([
    ...[...newNames].map((id) => [id, 'new'] as const),
    ...differing.map(({ now }) => [now.figureId, 'differs'] as const),
  ]);
}

export function RailNote({ note }: { note: 'new' | 'differs' | undefined }) {
  if (note === 'new') return <NewWord />;
  if (note === undefined) return null;
  return (
    <span className="new-word" title={i18n.t('figures.differsTitle')}>
      {i18n.t('figures.differs')}
    </span>
  );
}
