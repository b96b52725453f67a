import { useState } from 'react';
import { i18n } from '#i18n';
import { type FormatName, formatNames } from '../../../lib/import/read-item';
import { formatName } from './import-words';

interface Props {
  /** The likeliest first; empty where nothing fits. */
  candidates: FormatName[];
  opening: string;
  onReadAs: (format: FormatName) => void;
  onCancel: () => void;
}

/** Says what was found, and lets the reader say what it is. */
export function ImportUnsure({ candidates, opening, onReadAs, onCancel }: Props) {
  const offered = [...candidates, ...formatNames.filter((name) => !candidates.includes(name))];
  const [format, setFormat] = useState<FormatName>(offered[0]!);
  const found = candidates.map(formatName).join(', ');
  return (
    <section aria-labelledby="import-unsure">
      <h2 id="import-unsure">{i18n.t('import.unsureTitle')}</h2>
      <output>{candidates.length > 0 ? i18n.t('import.unsureText', [found]) : i18n.t('import.unknownText')}</output>
      {opening.trim() !== '' && (
        <figure>
          <figcaption>{i18n.t('import.begins')}</figcaption>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
          <pre dir="auto" tabIndex={0}>
            {opening}
          </pre>
        </figure>
      )}
      <form
        className="acts"
        onSubmit={(event) => {
          event.preventDefault();
          onReadAs(format);
        }}
      >
        <label>
          {i18n.t('import.readAs')}
          <select className="field" value={format} onChange={(event) => setFormat(event.target.value as FormatName)}>
            {offered.map((name) => (
              <option key={name} value={name}>
                {formatName(name)}
              </option>
            ))}
          </select>
        </label>
        <button className="btn primary" type="submit">
          {i18n.t('import.read')}
        </button>
        <button className="btn" type="button" onClick={onCancel}>
          {i18n.t('import.cancel')}
        </button>
      </form>
    </section>
  );
}
