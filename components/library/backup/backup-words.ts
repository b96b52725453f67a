import { i18n } from '#i18n';
import type { DamageReason } from '../../../lib/backup/open-backup';
import type { BackupCount } from '../../../lib/library/backup/compare-backup';

const millisecondsInDay = 86_400_000;

/** "41 added, 173 already here, 0 newer copies kept." */
export function describeRestored({ added, present, kept, renewed }: BackupCount): string {
  const text = i18n.t('backup.restored', [shown(added), shown(present), shown(kept)]);
  return renewed === 0 ? text : `${text} ${i18n.t('backup.renewed', renewed, [shown(renewed)])}`;
}

/** The same before it is done. */
export function describeToRestore({ added, present, kept, renewed }: BackupCount): string {
  const text = i18n.t('backup.toRestore', [shown(added), shown(present), shown(kept)]);
  return renewed === 0 ? text : `${text} ${i18n.t('backup.toRenew', renewed, [shown(renewed)])}`;
}

export function describeDamage(reason: DamageReason): string {
  const reasons: Record<DamageReason, string> = {
    broken: i18n.t('backup.damage.broken'),
    changed: i18n.t('backup.damage.changed'),
    forged: i18n.t('backup.damage.forged'),
    missing: i18n.t('backup.damage.missing'),
    'not-a-picture': i18n.t('backup.damage.notAPicture'),
    'too-large': i18n.t('backup.damage.tooLarge'),
    bomb: i18n.t('backup.damage.bomb'),
    'bad-name': i18n.t('backup.damage.badName'),
    'cut-off': i18n.t('backup.damage.cutOff'),
    unreadable: i18n.t('backup.damage.unreadable'),
  };
  return reasons[reason];
}

/** "today", "yesterday", "3 days ago", by the calendar. The interface is English so far. */
export function daysAgo(iso: string, now: Date): string {
  const days = Math.min(0, Math.round((midnight(new Date(iso)) - midnight(now)) / millisecondsInDay));
  return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(days, 'day');
}

function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

export function shown(count: number): string {
  return count.toLocaleString('en');
}
