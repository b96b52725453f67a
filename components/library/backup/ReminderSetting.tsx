import { i18n } from '#i18n';
import { type Reminder, reminders } from '../../../lib/backup/backup-plan';
import { Setting } from '../Setting';

interface Props {
  value: Reminder;
  onChange: (reminder: Reminder) => void;
}

export function ReminderSetting({ value, onChange }: Props) {
  const names: Record<Reminder, string> = {
    weekly: i18n.t('backup.weekly'),
    monthly: i18n.t('backup.monthly'),
    never: i18n.t('backup.neverRemind'),
  };
  return (
    <Setting title={i18n.t('backup.reminder')} text={i18n.t('backup.reminderText')}>
      <select
        className="field"
        aria-label={i18n.t('backup.reminder')}
        value={value}
        onChange={(event) => onChange(event.target.value as Reminder)}
      >
        {reminders.map((reminder) => (
          <option key={reminder} value={reminder}>
            {names[reminder]}
          </option>
        ))}
      </select>
    </Setting>
  );
}
