/** Beginnings of month names in the languages read here, one month a line. The longest that fits decides. */
const monthNames = [
  'january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar février févr fév febrero febbraio fevereiro fev februari',
  'march mar märz mär mrz mars marzo março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août aout agosto ago augustus',
  'september sept sep septembre septiembre settembre set setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro',
].map((line) => line.split(' '));
const monthOf = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const monthForm = `(${[...monthOf.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])\\.?`;
const dayForm = '(0?[1-9]|[12]\\d|3[01])';
const yearForm = '((?:19|20)\\d\\d)';
const before = '(?<![\\p{L}\\d])';

type Fields = { year: string; month: string; day: string };

/** The forms in which pages write a day, the sure ones first. */
const forms: { pattern: RegExp; read: (found: string[]) => Fields | null }[] = [
  {
    pattern: new RegExp(`(?<!\\d)${yearForm}\\s?[-./]\\s?(0?[1-9]|1[0-2])\\s?[-./]\\s?${dayForm}(?!\\d)`, 'u'),
    read: ([, y, m, d]) => ({ year: y!, month: m!, day: d! }),
  },
  {
    pattern: new RegExp(`(?<!\\d)${yearForm}\\s*[年년]\\s*(0?[1-9]|1[0-2])\\s*[月월]\\s*${dayForm}\\s*[日일]`, 'u'),
    read: ([, y, m, d]) => ({ year: y!, month: m!, day: d! }),
  },
  {
    pattern: new RegExp(
      `${before}${monthForm}[\\s\\u2063/-]*${dayForm}(?:st|nd|rd|th)?[\\s\\u2063,./-]+(?:de[l]?\\s+)?${yearForm}(?!\\d)`,
      'u',
    ),
    read: ([, m, d, y]) => ({ year: y!, month: String(monthOf.get(m!.toLowerCase())), day: d! }),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)${dayForm}(?:st|nd|rd|th|er|º)?[\\s\\u2063.,/-]*(?:(?:of|de)\\s+)?${before}${monthForm}[\\s\\u2063,./-]*(?:(?:de[l]?|of)\\s+)?(?:${yearForm}|'?(\\d\\d))(?![\\d:.])`,
      'u',
    ),
    read: ([, d, m, y, short]) => ({ year: y ?? `20${short}`, month: String(monthOf.get(m!.toLowerCase())), day: d! }),
  },
];
const numbers = /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d\d|\d\d)(?![\d/-]|[.,]\d)/;

export interface WrittenDate {
  /** `2023-02-16`. */
  date: string;
  /** Where it stands in the line. */
  index: number;
  length: number;
}

/**
 * The first day written out in a line: "16. Februar 2023", "Feb 16, 2023", "2023年2月16日", "16.02.2023".
 * Null without a year. Of 3/4/2023 the month comes first when `monthFirst` says so and it can be one.
 */
export function writtenDate(line: string, monthFirst = false): WrittenDate | null {
  // Most lines have no year; looking for one first makes the rest cheap.
  if (!/(?:19|20)\d\d|\d[./-]\s?\d\d|\d\d['’]?\d\d|'\d\d|\p{L}\.?\s?\d\d/u.test(line)) return null;
  // Folded here and not by the expressions, whose first use took 6 ms with the flag; `İ` is two letters when small.
  const small = line.toLowerCase();
  const folded = small.length === line.length ? small : line;
  for (const { pattern, read } of forms) {
    const found = pattern.exec(folded);
    const date = found && isoDay(read([...found])!);
    if (found && date) return { date, index: found.index, length: found[0].length };
  }
  const found = numbers.exec(line);
  const date = found && isoDay(fromNumbers(found, monthFirst));
  return found && date ? { date, index: found.index, length: found[0].length } : null;
}

function fromNumbers([, first, mark, second, year]: string[], monthFirst: boolean): Fields {
  const swapped = Number(first) <= 12 && (Number(second) > 12 || (monthFirst && mark === '/'));
  const [day, month] = swapped ? [second, first] : [first, second];
  return { year: year!.length === 2 ? `20${year}` : year!, month: month!, day: day! };
}

/** Null when the numbers make no day. */
export function isoDay({ year, month, day }: Fields): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = Number(month) >= 1 && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay && Number(year) >= 1900 && Number(year) < 2100 ? date.toISOString().slice(0, 10) : null;
}
