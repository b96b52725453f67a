import { expect, test } from 'vitest';
import { type BackupPlan, isBackupDue } from './backup-plan';

const now = new Date('2026-04-30T12:00:00.000Z');
const daysBefore = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

test.each<[string, Partial<BackupPlan>, number, boolean]>([
  ['a library without a backup', {}, 200, true],
  ['a small one', {}, 19, false],
  ['never', { reminder: 'never' }, 200, false],
  ['a month and the last one 29 days ago', { lastAt: daysBefore(29) }, 200, false],
  ['a month and the last one 30 days ago', { lastAt: daysBefore(30) }, 200, true],
  ['a week and the last one 8 days ago', { reminder: 'weekly', lastAt: daysBefore(8) }, 200, true],
  ['put off yesterday', { reminder: 'weekly', lastAt: daysBefore(80), putOffAt: daysBefore(1) }, 200, false],
  ['put off a week ago', { reminder: 'weekly', putOffAt: daysBefore(7) }, 200, true],
])('%s', (_, plan, articles, isDue) => {
  expect(isBackupDue({ reminder: 'monthly', lastAt: null, putOffAt: null, ...plan }, articles, now)).toBe(isDue);
});
