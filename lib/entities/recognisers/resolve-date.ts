import type { EntityValue } from '../entity';

type DateValue = Extract<EntityValue, { kind: 'date' }>;
const dayLength = 86_400_000;

const pad = (value: number) => String(value).padStart(2, '0');
const toIso = (date: Date) => date.toISOString().slice(0, 10);

/** The published day as its own time zone writes it, at noon UTC so that no arithmetic slips a day. */
export function publishedDay(publishedTime: string | null | undefined): Date | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(publishedTime ?? '');
  if (!match) return null;
  const date = new Date(`${match[0]}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Year, month and day as far as they are written; undefined if there is no such day. */
export function writtenDate(year: number, month?: number, day?: number): DateValue | undefined {
  if (month === undefined) return { kind: 'date', iso: String(year), isResolved: false };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { kind: 'date', iso: `${year}-${pad(month)}`, isResolved: false };
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? { kind: 'date', iso: toIso(date), isResolved: false } : undefined;
}

/** "July 12" is the one nearest to the day of publication, at most half a year away. */
export function resolveYear(published: Date | null, month: number, day?: number): DateValue | undefined {
  if (!published) return undefined;
  const year = published.getUTCFullYear();
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day ?? 15) - published.getTime());
  const nearest = [year - 1, year, year + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? year;
  const value = writtenDate(nearest, month, day);
  return value && { ...value, isResolved: true };
}

/**
 * News tells what has happened: "on Thursday" is the last one, today included, unless its sentence speaks of the future.
 */
export function resolveWeekday(
  published: Date | null,
  weekday: number,
  direction: 'last' | 'next' | 'past' | 'future',
): DateValue | undefined {
  if (!published || weekday < 0) return undefined;
  const back = (published.getUTCDay() - weekday + 7) % 7;
  const days = {
    past: -back,
    last: back === 0 ? -7 : -back,
    future: (7 - back) % 7,
    next: 7 - back,
  }[direction];
  return { kind: 'date', iso: toIso(new Date(published.getTime() + days * dayLength)), isResolved: true };
}
