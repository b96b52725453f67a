import { expect, test } from 'vitest';
import { keepLongest } from '../keep-longest';
import { findDates } from './date';

// A Wednesday.
const publishedTime = '2024-05-15T09:30:00-07:00';

function read(text: string, lang?: string): [string, string | null, boolean][] {
  return keepLongest(findDates(text, { publishedTime, lang })).map(({ start, end, value }) => [
    text.slice(start, end),
    value?.kind === 'date' ? value.iso : null,
    value?.kind === 'date' && value.isResolved,
  ]);
}

test.each([
  ['on 2024-11-05', '2024-11-05', '2024-11-05'],
  ['2024-11-05T10:00:00Z', '2024-11-05T10:00:00Z', '2024-11-05'],
  ['on November 5, 2024,', 'November 5, 2024', '2024-11-05'],
  ['on Nov. 5, 2024', 'Nov. 5, 2024', '2024-11-05'],
  ['November 5th 2024', 'November 5th 2024', '2024-11-05'],
  ['5 November 2024', '5 November 2024', '2024-11-05'],
  ['the 5th of November 2024', '5th of November 2024', '2024-11-05'],
  ['Tuesday, November 5, 2024', 'Tuesday, November 5, 2024', '2024-11-05'],
  ['Friday June 3, 2022 9:41 am PDT', 'Friday June 3, 2022 9:41 am PDT', '2022-06-03'],
  ['12/31/2023', '12/31/2023', '2023-12-31'],
  ['31/12/2023', '31/12/2023', '2023-12-31'],
  ['31.12.2023', '31.12.2023', '2023-12-31'],
  ['June of 2019', 'June of 2019', '2019-06'],
  ['in early June 2019', 'early June 2019', '2019-06'],
  ["since Jan '21", "Jan '21", '2021-01'],
  ['in 2019,', '2019', '2019'],
  ['the 2005-era design', '2005', '2005'],
  ["2019's best", '2019', '2019'],
  ['by the year 2031', '2031', '2031'],
  ['in late 2025', 'late 2025', '2025'],
  ['in mid-2025', 'mid-2025', '2025'],
  ['by the end of 2025', 'end of 2025', '2025'],
  ['in summer 2025', 'summer 2025', '2025'],
  ['the first quarter of 2020', 'first quarter of 2020', '2020-Q1'],
  ['in Q3 2020', 'Q3 2020', '2020-Q3'],
  ['Q1 FY25', 'Q1 FY25', '2025-Q1'],
  ['the second half of 2021', 'second half of 2021', '2021'],
  ['in FY24, it', 'FY24', '2024'],
  ['The best earbuds of 2024', '2024', '2024'],
  ['the best of 2024, so far', '2024', '2024'],
  ['in fiscal 2024', 'fiscal 2024', '2024'],
  ['2019-2021', '2019-2021', '2019'],
  ['the 2024/25 season', '2024/25', '2024'],
  ['March 3-5, 2026', 'March 3-5, 2026', '2026-03-03'],
])('%s', (text, span, iso) => {
  expect(read(text)).toEqual([[span, iso, false]]);
});

test.each([
  ['on Thursday', 'Thursday', '2024-05-09'],
  ['earlier on Wednesday', 'Wednesday', '2024-05-15'],
  ['a Monday report', 'Monday', '2024-05-13'],
  ['will speak on Thursday', 'Thursday', '2024-05-16'],
  ['next Tuesday', 'next Tuesday', '2024-05-21'],
  ['last Friday', 'last Friday', '2024-05-10'],
  ['Tuesday at 9 a.m. PT', 'Tuesday at 9 a.m. PT', '2024-05-14'],
  ['on July 12', 'July 12', '2024-07-12'],
  ['on Sept. 30 that', 'Sept. 30', '2024-09-30'],
  ['on December 20', 'December 20', '2023-12-20'],
  ['in March, it', 'March', '2024-03'],
  ['its September event', 'September', '2024-09'],
  ['the early part of June', 'early part of June', '2024-06'],
  ['July 3rd, 8:05AM ET: more', 'July 3rd, 8:05AM ET', '2024-07-03'],
  ['comes in May.', 'May', '2024-05'],
])('resolved against the day of publication: %s', (text, span, iso) => {
  expect(read(text)).toEqual([[span, iso, true]]);
});

test.each([
  ['in the 1990s', '1990s'],
  ["the '80s", "'80s"],
  ['at 10 a.m. ET', '10 a.m. ET'],
])('a date without a day: %s', (text, span) => {
  expect(read(text)).toEqual([[span, null, false]]);
});

test.each([
  ['today, tomorrow, this year, last week'],
  ['It may come. May they win.'],
  ['2048 bytes'],
  ['1920x1080'],
  ['$2000'],
  ['over 2000 people'],
  ['port 2020'],
  ['RTX 2080'],
  ['ISO-2022'],
  ['at 9 o’clock'],
  ['12.5 and 3/4'],
  ['the year of the phone'],
  ['the march of time'],
  ['14:30 exactly'],
])('no date in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('without a day of publication a weekday has no value', () => {
  expect(findDates('on Thursday')).toEqual([{ start: 3, end: 11, type: 'date' }]);
});

test('days come first outside America', () => {
  expect(read('on 03/04/2024', 'en-GB')[0]?.[1]).toBe('2024-04-03');
  expect(read('on 03/04/2024', 'en-US')[0]?.[1]).toBe('2024-03-04');
});
