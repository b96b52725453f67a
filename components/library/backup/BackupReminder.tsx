import { Info } from 'lucide-react';
import { i18n } from '#i18n';
import { useToday } from '../../shared/use-today';
import { useWatched } from '../../shared/use-watched';
import { formatAddress } from '../library-address';
import './backup-reminder.css';
import type { BackupSource } from './backup-source';
import { daysAgo } from './backup-words';

interface Props {
  source: Pick<BackupSource, 'watchPlan' | 'isDue' | 'putOff'>;
  /** Null until it is known. */
  articles: number | null;
}

/** A quiet line over the list when it is time; nothing otherwise. */
export function BackupReminder({ source, articles }: Props) {
  const watched = useWatched(source.watchPlan);
  const now = useToday();
  if (watched.status !== 'ready' || articles === null || !source.isDue(watched.value, articles, now)) return null;
  const { lastAt } = watched.value;
  return (
    <div className="note backup-reminder">
      <Info className="i" aria-hidden="true" />
      <span className="grow">{lastAt ? i18n.t('backup.due', [daysAgo(lastAt, now)]) : i18n.t('backup.dueFirst')}</span>
      <a className="link" href={formatAddress({ page: 'storage' })}>
        {i18n.t('backup.dueLink')}
      </a>
      <button className="link" type="button" onClick={source.putOff}>
        {i18n.t('backup.later')}
      </button>
    </div>
  );
}
