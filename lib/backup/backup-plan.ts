import { storedSetting } from '../settings/stored-setting';

export const reminders = ['weekly', 'monthly', 'never'] as const;
export type Reminder = (typeof reminders)[number];

/** When there was a backup, and when the reader wants to be reminded of the next one. */
export interface BackupPlan {
  reminder: Reminder;
  /** ISO 8601. */
  lastAt: string | null;
  /** The reminder was put off then. */
  putOffAt: string | null;
}

const setting = storedSetting('backup-plan');
const days: Record<Reminder, number> = { weekly: 7, monthly: 30, never: Number.POSITIVE_INFINITY };
/** Who has saved less has not much to lose, and is asked for nothing in the first week. */
const fewestArticles = 20;

function readPlan(): BackupPlan {
  const { reminder, lastAt, putOffAt } = parse(setting.read());
  return {
    reminder: reminders.find((known) => known === reminder) ?? 'monthly',
    lastAt: timeOf(lastAt),
    putOffAt: timeOf(putOffAt),
  };
}

export function changePlan(change: Partial<BackupPlan>): void {
  setting.write({ ...readPlan(), ...change });
}

/** Tells of the plan now and of every change, also of those made in another page. */
export function watchPlan(onPlan: (plan: BackupPlan) => void): () => void {
  onPlan(readPlan());
  return setting.watch(() => onPlan(readPlan()));
}

/** Whether to remind now. Of a library that was never backed up, as soon as it is one. */
export function isBackupDue({ reminder, lastAt, putOffAt }: BackupPlan, articles: number, now: Date): boolean {
  if (articles < fewestArticles || reminder === 'never') return false;
  const since = Math.max(Date.parse(lastAt ?? '') || 0, Date.parse(putOffAt ?? '') || 0);
  return now.getTime() - since >= days[reminder] * 86_400_000;
}

function timeOf(value: unknown): string | null {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
}

/** Whatever any version wrote. */
function parse(text: string | null): Partial<Record<keyof BackupPlan, unknown>> {
  try {
    return { ...JSON.parse(text ?? '{}') };
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
