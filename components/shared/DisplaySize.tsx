import { i18n } from '#i18n';
import { textSizes } from './display-settings';

interface Props {
  /** Index into textSizes. */
  textSize: number;
  onChange: (change: { textSize: number }) => void;
}

export function DisplaySize({ textSize, onChange }: Props) {
  const pixels = Math.round(textSizes[textSize]! * 16);
  const step = (by: number) => onChange({ textSize: Math.min(Math.max(textSize + by, 0), textSizes.length - 1) });
  return (
    <div className="dr">
      <label className="h-label" htmlFor="text-size">
        {i18n.t('shared.display.textSize')} <span className="num faint">{pixels}</span>
      </label>
      <div className="sizer">
        <button className="btn" type="button" aria-label={i18n.t('shared.display.smaller')} onClick={() => step(-1)}>
          <span className="size-small">A</span>
        </button>
        <input
          className="range"
          id="text-size"
          type="range"
          min="0"
          max={textSizes.length - 1}
          value={textSize}
          aria-valuetext={i18n.t('shared.display.pixels', [String(pixels)])}
          onChange={(event) => onChange({ textSize: event.target.valueAsNumber })}
        />
        <button className="btn" type="button" aria-label={i18n.t('shared.display.larger')} onClick={() => step(1)}>
          <span className="size-large">A</span>
        </button>
      </div>
    </div>
  );
}
