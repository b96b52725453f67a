import { Rows2, Rows3, Rows4, Square, RectangleHorizontal, RectangleVertical } from 'lucide-react';
import { i18n } from '#i18n';
import './display.css';
import {
  defaultDisplay,
  type Display,
  type Gap,
  gaps,
  markLevels,
  type MarkLevel,
  type Measure,
  measures,
  type Spacing,
  spacings,
} from './display-settings';
import { DisplayFaces } from './DisplayFaces';
import { DisplaySize } from './DisplaySize';
import { DisplayThemes } from './DisplayThemes';
import { DisplayTypes } from './DisplayTypes';
import { Segments } from './Segments';

interface Props {
  display: Display;
  onChange: (change: Partial<Display>) => void;
}

const measureSigns = { narrow: RectangleVertical, medium: Square, wide: RectangleHorizontal };
const spacingSigns = { tight: Rows4, normal: Rows3, roomy: Rows2 };

/** How articles look. What is chosen is seen at once, behind it. */
export function DisplayPopover({ display, onChange }: Props) {
  return (
    <dialog open className="pop display" aria-label={i18n.t('shared.display.title')}>
      <DisplayThemes theme={display.theme} onChange={onChange} />
      <DisplaySize textSize={display.textSize} onChange={onChange} />
      <DisplayFaces face={display.face} onChange={onChange} />
      <div className="pairs">
        <Segments
          label={i18n.t('shared.display.measure.title')}
          value={display.measure}
          onChange={(measure) => onChange({ measure })}
          segments={measures.map((value) => {
            const Sign = measureSigns[value];
            return { value, name: measureName(value), sign: <Sign className="i" aria-hidden="true" /> };
          })}
        />
        <Segments
          label={i18n.t('shared.display.spacing.title')}
          value={display.spacing}
          onChange={(spacing) => onChange({ spacing })}
          segments={spacings.map((value) => {
            const Sign = spacingSigns[value];
            return { value, name: spacingName(value), sign: <Sign className="i" aria-hidden="true" /> };
          })}
        />
        <Segments
          label={i18n.t('shared.display.letters')}
          value={display.letters}
          onChange={(letters) => onChange({ letters })}
          segments={gapSegments('ab', 'letter-spacing')}
        />
        <Segments
          label={i18n.t('shared.display.words')}
          value={display.words}
          onChange={(words) => onChange({ words })}
          segments={gapSegments('a b', 'word-spacing')}
        />
      </div>
      <label className="choice">
        <input
          className="check"
          type="checkbox"
          checked={display.isJustified}
          onChange={(event) => onChange({ isJustified: event.target.checked })}
        />
        {i18n.t('shared.display.justify')}
        <small>{i18n.t('shared.display.justifyHint')}</small>
      </label>
      <Segments
        label={i18n.t('shared.display.marks.title')}
        value={display.marks}
        onChange={(marks) => onChange({ marks })}
        segments={markLevels.map((value) => ({ value, name: levelName(value) }))}
      />
      <DisplayTypes hiddenTypes={display.hiddenTypes} onChange={onChange} />
      <button className="btn sm" type="button" onClick={() => onChange(defaultDisplay)}>
        {i18n.t('shared.display.reset')}
      </button>
    </dialog>
  );
}

/** Shown as two letters, or two words, that stand so far apart. */
function gapSegments(sample: string, property: 'letter-spacing' | 'word-spacing') {
  return gaps.map((value) => ({
    value,
    name: gapName(value),
    sign: (
      <span className={`gap-sign ${property}-${value}`} aria-hidden="true">
        {sample}
      </span>
    ),
  }));
}

function measureName(measure: Measure): string {
  const names: Record<Measure, string> = {
    narrow: i18n.t('shared.display.measure.narrow'),
    medium: i18n.t('shared.display.measure.medium'),
    wide: i18n.t('shared.display.measure.wide'),
  };
  return names[measure];
}

function spacingName(spacing: Spacing): string {
  const names: Record<Spacing, string> = {
    tight: i18n.t('shared.display.spacing.tight'),
    normal: i18n.t('shared.display.spacing.normal'),
    roomy: i18n.t('shared.display.spacing.roomy'),
  };
  return names[spacing];
}

function gapName(gap: Gap): string {
  const names: Record<Gap, string> = {
    normal: i18n.t('shared.display.gap.normal'),
    wide: i18n.t('shared.display.gap.wide'),
    wider: i18n.t('shared.display.gap.wider'),
  };
  return names[gap];
}

function levelName(level: MarkLevel): string {
  const names: Record<MarkLevel, string> = {
    off: i18n.t('shared.display.marks.off'),
    quiet: i18n.t('shared.display.marks.quiet'),
    full: i18n.t('shared.display.marks.full'),
  };
  return names[level];
}
