import { isoDay, writtenDate } from './written-date';

const iso =
  /^\s*((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})(?:[T ]\s?(\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;

/** ISO 8601 out of declared and written dates; a day without a time stays a day. Null when it is no date. */
export function isoDate(text: string, monthFirst = false): string | null {
  const found = iso.exec(text);
  if (found) {
    const [, year, month, dayOfMonth, time, zone] = found;
    const day = isoDay({ year: year!, month: month!, day: dayOfMonth! });
    if (!day || !time) return day;
    const padded = time.length < 5 || time[1] === ':' ? `0${time}` : time;
    if (Number(padded.slice(0, 2)) > 23 || Number(padded.slice(3, 5)) > 59) return day;
    return `${day}T${padded.length === 5 ? `${padded}:00` : padded}${zone ? offset(zone) : ''}`;
  }
  const compact = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?/.exec(text);
  if (compact) return isoDay({ year: compact[1]!, month: compact[2]!, day: compact[3]! });
  // Seconds or milliseconds since 1970; from 2001 on both have a fixed number of digits.
  const epoch = /^\s*(1\d{9})(\d{3})?\s*$/.exec(text);
  if (epoch) return `${new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 19)}Z`;
  return text.length <= 100 ? (writtenDate(text, monthFirst)?.date ?? null) : null;
}

function offset(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
