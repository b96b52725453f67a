const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const startsWith = (written: string) => (name: string) =>
  name.toLowerCase().startsWith(written.slice(0, 3).toLowerCase());

/** 1 to 12 for "Sept." and "September". */
export function monthNumber(written: string): number {
  return months.findIndex(startsWith(written)) + 1;
}

/** 0, Sunday, to 6 for "Thurs." and "Thursday". */
export function weekdayNumber(written: string): number {
  return weekdays.findIndex(startsWith(written));
}

// "MAY" in capitals is the verb more often, and "May" has no shorter form.
const othersThanMay = months.filter((month) => month !== 'May');
const writtenMonths = [...months, ...othersThanMay.map((month) => month.toUpperCase())];
const monthNames = writtenMonths.join('|');
const shortMonths = `(?:${['Sept', ...othersThanMay.map((month) => month.slice(0, 3))].join('|')})\\.?`;
const weekdayNames = weekdays.join('|');
const shortWeekdays = '(?:Sun|Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat)\\.?';

/** What every month starts with, and the weekdays. */
export const calendarCues = {
  month: new RegExp(writtenMonths.map((month) => month.slice(0, 3)).join('|'), 'u'),
  weekday: new RegExp(weekdayNames, 'u'),
};

const clock = '\\d{1,2}(?:[:.]\\d\\d){0,2}';
const half = '[ap]\\.?m\\b\\.?|[AP]\\.?M\\b\\.?';
const zone =
  '(?:[ECMP][SD]?T|UTC|GMT|BST|CES?T|IST|JST|KST|AES?T|AEDT|SGT|HKT|(?:Eastern|Pacific|Central|Mountain)(?: [Tt]ime)?)(?![\\p{L}\\d])(?:[+-]\\d{1,2})?';

/** Pieces that the date patterns are put together from. */
export const piece = {
  month: `(?<month>${monthNames}|${shortMonths}(?![\\p{L}]))`,
  fullMonth: `(?<month>${monthNames})`,
  day: '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)',
  dayEnd: '(?:(?:[-–—]| to | and | & )(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%:]))?',
  year: '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d|[.,]\\d)',
  weekday: `(?:(?:${weekdayNames}|${shortWeekdays}),? (?:the )?)?`,
  weekdayName: `(?<weekday>${weekdayNames})`,
  part: '(?<part>(?:[Ee]arly|[Ll]ate|[Mm]id)(?: |-| to (?:mid|late)[ -])|(?:(?:early|latter|later|first|second|middle|last) (?:part|half|days|weeks) of|(?:the )?(?:beginning|start|end|middle|close|turn) of) )?',
  /** A time of day in the same row: ", 8:05AM ET", " at 10 a.m.". */
  clockAfter: `(?:(?:,? (?:at )?)(?:${clock} ?(?:${half})(?: ${zone})?|\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ${zone})?(?![\\d])))?`,
  clockAlone: `${clock} ?(?:${half}) ${zone}|\\d{1,2}:\\d\\d ${zone}`,
  quarter: '(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter',
  season: '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Hh]oliday)',
  fiscal: '(?:(?:the )?(?:fiscal|calendar|financial) (?:year )?)?',
};
