import { useId } from 'react';
import { i18n } from '#i18n';
import type { ExportFormat, ExportFormatName } from './export-source';

interface Props {
  formats: readonly ExportFormat[];
  chosen: ExportFormatName;
  isDisabled: boolean;
  onChoose: (format: ExportFormatName) => void;
}

/** The kinds of file and what each is good for. Radio buttons: the arrows walk them. */
export function FormatList({ formats, chosen, isDisabled, onChoose }: Props) {
  const id = useId();
  return (
    <fieldset className="formats" disabled={isDisabled}>
      <legend className="vh">{i18n.t('exporting.format.legend')}</legend>
      {formats.map(({ name }) => (
        <label key={name} htmlFor={`${id}-${name}`}>
          <input
            id={`${id}-${name}`}
            type="radio"
            name={id}
            value={name}
            checked={name === chosen}
            onChange={() => onChoose(name)}
          />
          <span className="n1">{i18n.t(`exporting.format.${name}`)}</span>
          <span className="n2">{i18n.t(`exporting.use.${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
