import { i18n } from '#i18n';
import { type Face, faces } from './display-settings';
import { Segments } from './Segments';

interface Props {
  face: Face;
  onChange: (change: { face: Face }) => void;
}

/** The last two are written in the interface's face: in their own, looking would load them. */
export function DisplayFaces({ face, onChange }: Props) {
  return (
    <div className="faces">
      <Segments
        label={i18n.t('shared.display.face.title')}
        value={face}
        onChange={(chosen) => onChange({ face: chosen })}
        segments={faces.map((value) => ({ value, name: faceName(value), className: `face-${value}` }))}
      />
    </div>
  );
}

function faceName(face: Face): string {
  const names: Record<Face, string> = {
    serif: i18n.t('shared.display.face.serif'),
    sans: i18n.t('shared.display.face.sans'),
    system: i18n.t('shared.display.face.system'),
    atkinson: 'Atkinson Hyperlegible',
    dyslexic: 'OpenDyslexic',
  };
  return names[face];
}
