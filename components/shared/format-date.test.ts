import { describe, expect, test } from 'vitest';
import { formatDay, formatMoment, formatMonth, formatPublished } from './format-date';

/** A moment on the machine's own clock, so that the tables hold in every time zone. */
function local(year: number, month: number, day: number, hour = 12, minute = 0): string {
  return new Date(year, month - 1, day, hour, minute).toISOString();
}

const now = new Date(2024, 7, 30, 10, 0); // a Friday

describe('formatDay', () => {
  test.each([
    ['this morning', local(2024, 8, 30, 9, 41), '09:41'],
    ['the first minute of today', local(2024, 8, 30, 0, 0), '00:00'],
    ['late yesterday', local(2024, 8, 29, 23, 59), 'Thu'],
    ['six days ago', local(2024, 8, 24), 'Sat'],
    ['a week ago, the same weekday', local(2024, 8, 23), '23 Aug'],
    ['the first day of the year', local(2024, 1, 1, 0, 0), '1 Jan'],
    ['last year', local(2023, 8, 28), '28 Aug 2023'],
    ['tomorrow, by a clock that was set back', local(2024, 8, 31, 8, 5), '08:05'],
  ])('%s', (_, iso, expected) => expect(formatDay(iso, now)).toBe(expected));

  test.each([
    ['de', local(2024, 5, 3), '3. Mai'],
    ['ja', local(2023, 8, 28), '2023年8月28日'],
  ])('in %s', (locale, iso, expected) => expect(formatDay(iso, now, locale)).toBe(expected));

  test('early January reaches back into the old year', () => {
    expect(formatDay(local(2023, 12, 30), new Date(2024, 0, 2, 9))).toBe('Sat');
  });
});

test.each([
  [local(2024, 8, 30, 9, 41), 'today, 09:41'],
  [local(2024, 8, 27, 18, 5), 'Tue, 18:05'],
  [local(2024, 5, 3, 7, 0), '3 May, 07:00'],
  [local(2023, 5, 3, 7, 0), '3 May 2023'],
])('formatMoment %#', (iso, expected) => expect(formatMoment(iso, now)).toBe(expected));

test.each([
  ['2023-02-17', '17 Feb 2023'],
  ['2023-02-17T23:59:00-08:00', '17 Feb 2023'],
  ['2023-02-17T00:01:00Z', '17 Feb 2023'],
  ['2023-02', 'Feb 2023'],
  ['2023', '2023'],
  ['2023-13-45', ''],
  ['yesterday', ''],
  ['', ''],
])('formatPublished(%s)', (iso, expected) => expect(formatPublished(iso)).toBe(expected));

test('formatMonth', () => expect(formatMonth(local(2023, 8, 15))).toBe('Aug 2023'));
