import { i18n } from '#i18n';
import { Legend } from '../article/Legend';
import { SpotlightBar } from '../article/SpotlightBar';
import { writeDisplay } from '../shared/display-settings';
import { useDisplay } from '../shared/use-display';
import type { PopupActions } from './popup-actions';
import { followedEntity, type PopupState } from './popup-state';

interface Props {
  state: PopupState;
  actions: PopupActions;
  /** Of entities that no saved article names. */
  newNames: ReadonlySet<string>;
  /** The entity is no longer followed, by the bar's own button. */
  onClosed: () => void;
}

/** What was found in the text: its kinds, or the one name that is followed. */
export function LegendOrBar({ state, actions, newNames, onClosed }: Props) {
  const { findings, spotlight } = state;
  const { hiddenTypes } = useDisplay();
  const followed = followedEntity(state);

  if (followed && spotlight) {
    return (
      <SpotlightBar
        entity={followed}
        index={spotlight.index}
        isNew={newNames.has(followed.id)}
        saved={actions}
        onStep={actions.step}
        onClose={() => {
          actions.follow(null);
          onClosed();
        }}
      />
    );
  }
  return (
    <div className="p-legend">
      {findings.status === 'failed' && <p className="muted">{i18n.t('popup.notMarked')}</p>}
      {findings.status === 'found' && (
        <Legend
          entities={findings.entities}
          newNames={newNames}
          hiddenTypes={hiddenTypes}
          onChange={(types) => writeDisplay({ hiddenTypes: types })}
        />
      )}
    </div>
  );
}
