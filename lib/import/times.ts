/** The web is not older; what says so has lost its time. */
const earliest = Date.UTC(1990, 0, 1);

/** Digits of seconds, milliseconds and microseconds since 1970: Pocket, Karakeep, browsers' bookmarks. */
const sinceEpoch: [digits: RegExp, toMilliseconds: number][] = [
  [/^\d{9,10}(?:\.\d+)?$/, 1000],
  [/^\d{12,13}$/, 1],
  [/^\d{15,16}$/, 1 / 1000],
];

/**
 * A time as programs write it, in ISO 8601 with milliseconds; null for what is none. Without a zone it is taken as UTC,
 * so that the same file gives the same library everywhere.
 */
export function readTime(value: unknown, now: number = Date.now()): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const time = parse(text);
  if (!Number.isFinite(time) || time < earliest) return null;
  // Nothing was saved tomorrow: it would stand on top of the list until then.
  return new Date(Math.min(time, now)).toISOString();
}

function parse(text: string): number {
  for (const [digits, factor] of sinceEpoch) if (digits.test(text)) return Number(text) * factor;
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d*\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/i.exec(
    text,
  );
  if (iso) return Date.parse(`${iso[1]}T${iso[2] ?? '00:00'}${zone(iso[3])}`);
  // wallabag's CSV: day first.
  const dayFirst = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d:\d\d:\d\d))?$/.exec(text);
  if (dayFirst) return Date.parse(`${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}T${dayFirst[4] ?? '00:00:00'}Z`);
  return /[a-z]{3}/i.test(text) && /\d{4}/.test(text) ? Date.parse(text) : Number.NaN;
}

/** wallabag writes `+0200`, which is no ISO 8601. */
function zone(written: string | undefined): string {
  if (written === undefined || /^(?:z|utc)$/i.test(written)) return 'Z';
  return written.includes(':') ? written : `${written.slice(0, 3)}:${written.slice(3)}`;
}
