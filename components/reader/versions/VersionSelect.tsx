import { i18n } from '#i18n';
import type { ListedVersion } from '../../../lib/library/versions/list-versions';
import { formatMoment } from '../../shared/format-date';
import { useToday } from '../../shared/use-today';

interface Props {
  label: string;
  versions: ListedVersion[];
  /** By its replacedAt; null is the text now. */
  value: string | null;
  hasNow?: boolean;
  onChange: (value: string | null) => void;
}

const now = 'now';

export function VersionSelect({ label, versions, value, hasNow = false, onChange }: Props) {
  const today = useToday();
  return (
    <label className="version">
      <span>{label}</span>
      <select value={value ?? now} onChange={({ target }) => onChange(target.value === now ? null : target.value)}>
        {hasNow && <option value={now}>{i18n.t('versions.now')}</option>}
        {versions.map(({ replacedAt, takenAt, wordCount }) => (
          <option key={replacedAt} value={replacedAt}>
            {i18n.t('versions.named', [formatMoment(takenAt, today), wordCount.toLocaleString('en')])}
          </option>
        ))}
      </select>
    </label>
  );
}
