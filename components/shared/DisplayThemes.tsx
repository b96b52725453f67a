import { i18n } from '#i18n';
import { type Theme, themes } from './display-settings';

interface Props {
  theme: Theme;
  onChange: (change: { theme: Theme }) => void;
}

/** Each as a piece of its own paper. */
export function DisplayThemes({ theme: chosen, onChange }: Props) {
  return (
    <fieldset className="themes" aria-label={i18n.t('shared.display.theme')}>
      {themes.map((theme) => (
        <label key={theme} className="theme">
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={chosen === theme}
            onChange={() => onChange({ theme })}
          />
          <span className={`swatch-${theme}`} aria-hidden="true">
            {theme === 'auto' ? '' : 'Aa'}
          </span>
          <em>{themeName(theme)}</em>
        </label>
      ))}
    </fieldset>
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
