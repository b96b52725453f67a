import { i18n } from '#i18n';
import './display.css';
import { type Display, textSizes, type Theme, themes } from './display-settings';

interface Props {
  display: Display;
  onChange: (change: Partial<Display>) => void;
}

/** Theme and text size. What is chosen is seen at once, behind it. */
export function DisplayPopover({ display, onChange }: Props) {
  const pixels = Math.round(textSizes[display.textSize]! * 16);
  const step = (by: number) =>
    onChange({ textSize: Math.min(Math.max(display.textSize + by, 0), textSizes.length - 1) });

  return (
    <dialog open className="pop display" aria-label={i18n.t('shared.display.title')}>
      <div className="dr">
        <fieldset className="themes" aria-label={i18n.t('shared.display.theme')}>
          {themes.map((theme) => (
            <label key={theme} className="theme">
              <input
                type="radio"
                name="theme"
                value={theme}
                checked={display.theme === theme}
                onChange={() => onChange({ theme })}
              />
              <span className={`swatch-${theme}`} aria-hidden="true">
                {theme === 'auto' ? '' : 'Aa'}
              </span>
              <em>{themeName(theme)}</em>
            </label>
          ))}
        </fieldset>
      </div>
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
            value={display.textSize}
            aria-valuetext={i18n.t('shared.display.pixels', [String(pixels)])}
            onChange={(event) => onChange({ textSize: event.target.valueAsNumber })}
          />
          <button className="btn" type="button" aria-label={i18n.t('shared.display.larger')} onClick={() => step(1)}>
            <span className="size-large">A</span>
          </button>
        </div>
      </div>
    </dialog>
  );
}

function themeName(theme: Theme): string {
  const names: Record<Theme, string> = {
    auto: i18n.t('shared.display.auto'),
    light: i18n.t('shared.display.light'),
    sepia: i18n.t('shared.display.sepia'),
    dark: i18n.t('shared.display.dark'),
    contrast: i18n.t('shared.display.contrast'),
  };
  return names[theme];
}
