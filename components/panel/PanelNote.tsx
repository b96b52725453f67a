import { ArrowUpRight } from 'lucide-react';
import { i18n } from '#i18n';

/** Where the panel stands to the page in front: the same, another one, or another one that it was not let into. */
export type PanelPlace = 'here' | 'elsewhere' | 'shut';

interface Props {
  place: PanelPlace;
  isReading: boolean;
  onRead: () => void;
}

/** Says that the text is of another page than the one in front, and what brings the one in front. */
export function PanelNote({ place, isReading, onRead }: Props) {
  return (
    <div className="p-notes panel-note">
      {place !== 'here' && (
        <div className="note">
          <ArrowUpRight className="i flip" aria-hidden="true" />
          <output className="grow">{place === 'shut' ? i18n.t('panel.press') : i18n.t('panel.elsewhere')}</output>
          {place === 'elsewhere' && (
            <button className="link" type="button" aria-busy={isReading} onClick={onRead}>
              {i18n.t('panel.read')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
