import { Download } from 'lucide-react';
import { i18n } from '#i18n';
import type { Damage, DamageReason } from '../../../lib/backup/open-backup';
import { describeDamage, shown } from './backup-words';

interface Props {
  damages: Damage[];
  onDownload: (describe: (reason: DamageReason) => string) => void;
}

/** The whole list is a file. */
const mostShown = 100;

/** What of a backup does not come in, by name, and why. */
export function DamageList({ damages, onDownload }: Props) {
  return (
    <div className="damages">
      <div className="head">
        <h3 id="damages">{i18n.t('backup.damages', damages.length, [shown(damages.length)])}</h3>
        <button className="btn plain sm" type="button" onClick={() => onDownload(describeDamage)}>
          <Download className="i" aria-hidden="true" />
          {i18n.t('backup.downloadList')}
        </button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <section tabIndex={0} aria-labelledby="damages">
        <ul>
          {damages.slice(0, mostShown).map(({ name, reason }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the list does not change
            <li key={index}>
              <bdi className="num">{name}</bdi>
              <span>{describeDamage(reason)}</span>
            </li>
          ))}
        </ul>
      </section>
      {damages.length > mostShown && <p>{i18n.t('backup.moreDamages', [shown(damages.length - mostShown)])}</p>}
    </div>
  );
}
