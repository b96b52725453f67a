// The design's own way of writing dates. The interface is English so far; a second language passes its own locale.
const english = 'en-GB';

type Nearness = 'today' | 'week' | 'year' | 'before';

/** "09:41" today, "Tue" in the six days before, "28 Aug" this year, "28 Aug 2023" before that. */
export function formatDay(iso: string, now: Date, locale: string = english): string {
  const date = new Date(iso);
  return write(date, dayParts[nearness(date, now)], locale);
}

/** For a place that has room for both: "today, 09:41". */
export function formatMoment(iso: string, now: Date, locale: string = english): string {
  const date = new Date(iso);
  const near = nearness(date, now);
  const time = write(date, dayParts.today, locale);
  if (near === 'today') return `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day')}, ${time}`;
  return near === 'before' ? write(date, dayParts.before, locale) : `${write(date, dayParts[near], locale)}, ${time}`;
}

/** The day as its publisher wrote it, in no other time zone: "17 Feb 2023"; "" when it cannot be read. */
export function formatPublished(iso: string, locale: string = english): string {
  const written = /^(\d{4})(-\d{2})?(-\d{2})?/.exec(iso);
  const date = new Date(written?.[0] ?? Number.NaN);
  if (!written || Number.isNaN(date.getTime())) return '';
  const precision = written[3] ? dayParts.before : written[2] ? monthParts : ({ year: 'numeric' } as const);
  return write(date, { ...precision, timeZone: 'UTC' }, locale);
}

/** "Aug 2023" */
export function formatMonth(iso: string, locale: string = english): string {
  return write(new Date(iso), monthParts, locale);
}

export function nearness(date: Date, now: Date): Nearness {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  // By the calendar, not by hours: a day with a clock change has 23 or 25 of them.
  const weekAgo = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 6);
  // A clock that was set back leaves articles "saved tomorrow"; they are the newest there are.
  if (date >= today) return 'today';
  if (date >= weekAgo) return 'week';
  return date.getFullYear() === now.getFullYear() ? 'year' : 'before';
}

const dayParts = {
  today: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  week: { weekday: 'short' },
  year: { day: 'numeric', month: 'short' },
  before: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<Nearness, Intl.DateTimeFormatOptions>;

const monthParts = { month: 'short', year: 'numeric' } as const;

const writers = new Map<string, Intl.DateTimeFormat>();

// Making a DateTimeFormat costs some 20 µs, and a list that scrolls fast writes hundreds of dates a second.
function write(date: Date, parts: Intl.DateTimeFormatOptions, locale: string): string {
  const key = locale + JSON.stringify(parts);
  let writer = writers.get(key);
  if (!writer) writers.set(key, (writer = new Intl.DateTimeFormat(locale, parts)));
  return writer.format(date);
}
