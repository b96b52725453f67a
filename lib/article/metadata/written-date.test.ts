import { expect, test } from 'vitest';
import { isoDate } from './iso-date';
import { writtenDate } from './written-date';

test.each([
  ['2023-02-16', '2023-02-16'],
  ['2023-02-16T09:30', '2023-02-16T09:30:00'],
  ['2023-02-16 09:30:00 UTC', '2023-02-16T09:30:00Z'],
  ['2023-02-16T09:30:00.123+0530', '2023-02-16T09:30:00.123+05:30'],
  ['2023-2-6T9:30', '2023-02-06T09:30:00'],
  ['20230216T093000', '2023-02-16'],
  ['1676539800', '2023-02-16T09:30:00Z'],
  ['Thu, 16 Feb 2023 09:30:00 +0100', '2023-02-16'],
  ['February 16, 2023', '2023-02-16'],
  ['16th Feb 2023', '2023-02-16'],
  ['2023-13-40', null],
  ['2023-02-30', null],
  ['yesterday', null],
  ['Version 3', null],
])('the declared date %s', (text, expected) => {
  expect(isoDate(text)).toBe(expected);
});

test.each([
  ['January 5, 2026'],
  ['Posted on Jan. 5, 2026 at noon'],
  ['5 January 2026'],
  ['5. Januar 2026, 10:27 Uhr'],
  ['5. Jänner 2026'],
  ['05.Jan.26'],
  ['5 janvier 2026'],
  ['Lunes 5 de enero de 2026'],
  ['5 gennaio 2026'],
  ['2026年1月5日'],
  ['2026년 1월 5일'],
  ['2026/01/05'],
  ['5.1.2026'],
  ['05/01/2026'],
])('%s is the fifth of January', (text) => {
  expect(writtenDate(text)?.date).toBe('2026-01-05');
});

test.each([
  ['3/4/2026', true, '2026-03-04'],
  ['3/4/2026', false, '2026-04-03'],
  ['13/4/2026', true, '2026-04-13'],
  ['4/13/2026', false, '2026-04-13'],
  ['03.04.2026', true, '2026-04-03'],
  ['version 1.2.2026.4', false, undefined],
  ['at 10.30 on 12 March', false, undefined],
  ['Maybe 16 people in 2023', false, undefined],
])('%s, month first %s', (text, monthFirst, expected) => {
  expect(writtenDate(text, monthFirst)?.date).toBe(expected);
});
