export interface IdentifierScheme {
  scheme: string;
  /** What is written; group "id" is the number. Every repetition has a bound. */
  pattern: string;
  /** Case as it stands, unless said otherwise. */
  isCaseFree?: boolean;
  /** The id in its standard form. */
  format?: (id: string) => string;
}

const h = '[-‐‑–]';
/** "ISO 400" is how much light a picture takes. */
const filmSpeed =
  '(?:1(?:00|25|60|250|600|2800)|2(?:00|50|500|5600)|3(?:20|200)|4(?:00|000)|5(?:00|000|1200)|6(?:40|400)|800)(?![\\d:-])';
const dashed = (id: string) => id.replace(/[‐‑–]/gu, '-');
const upper = (id: string) => dashed(id).toUpperCase();

export const identifierSchemes: IdentifierScheme[] = [
  { scheme: 'CVE', pattern: `CVE${h}(?<id>(?:19|20)\\d{2}${h}\\d{4,7})`, isCaseFree: true, format: dashed },
  {
    scheme: 'GHSA',
    pattern: 'GHSA(?<id>(?:-[23456789cfghjmpqrvwx]{4}){3})',
    isCaseFree: true,
    format: (id) => id.slice(1).toLowerCase(),
  },
  { scheme: 'CWE', pattern: `CWE${h}(?<id>\\d{1,4})` },
  { scheme: 'RFC', pattern: 'RFC[ \u00a0-]?(?<id>\\d{1,5})', isCaseFree: true },
  {
    scheme: 'IEEE',
    pattern: '(?:IEEE )?(?:Std )?(?<id>802\\.\\d{1,2}(?:\\.\\d{1,2}|X|[a-z]{0,2})(?:-\\d{4})?(?:/[a-z]{1,2}){0,5})',
  },
  { scheme: 'IEEE', pattern: 'IEEE (?:Std )?(?<id>\\d{3,5}(?:\\.\\d{1,2})?(?:-\\d{4})?)' },
  {
    scheme: 'ISO',
    pattern: `ISO(?:/(?:IEC|SAE|TS|TR|IEEE)){0,2}[ -](?:(?:TS|TR) )?(?!${filmSpeed})(?<id>\\d{3,5}(?:${h}\\d{1,3})?(?::\\d{4})?)`,
    format: dashed,
  },
  { scheme: 'IEC', pattern: `IEC (?<id>\\d{4,5}(?:${h}\\d{1,3}){0,2}(?::\\d{4})?)`, format: dashed },
  { scheme: 'EN', pattern: `EN (?<id>\\d{3,6}(?:${h}\\d{1,3}){0,2}(?::\\d{4})?)`, format: dashed },
  { scheme: 'NIST', pattern: 'NIST SP (?<id>\\d{3,4}-\\d{1,3}[A-Z]?)' },
  { scheme: 'FIPS', pattern: 'FIPS[ -](?<id>\\d{2,3}(?:-\\d)?)' },
  { scheme: 'ECMA', pattern: 'ECMA-(?<id>\\d{3})' },
  { scheme: 'MIL-STD', pattern: 'MIL-STD-(?<id>\\d{3,4}[A-Z]?)', isCaseFree: true, format: upper },
  { scheme: 'PEP', pattern: 'PEP[ -](?<id>\\d{1,4})' },
  { scheme: 'JEP', pattern: 'JEP[ -](?<id>\\d{1,4})' },
  { scheme: 'BCP', pattern: 'BCP[ -]?(?<id>\\d{1,3})' },
  { scheme: 'KB', pattern: 'KB(?<id>\\d{6,7})', isCaseFree: true },
  { scheme: 'MS', pattern: '(?<id>MS\\d{2}-\\d{3})' },
  { scheme: 'ICSA', pattern: 'ICSA-(?<id>\\d{2}-\\d{3}-\\d{2})' },
  {
    scheme: 'arXiv',
    pattern: 'arXiv: ?(?<id>\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?|[a-z-]{2,10}/\\d{7})',
    isCaseFree: true,
    format: (id) => id.toLowerCase(),
  },
  // A DOI may hold nearly anything; the tail is trimmed of what belongs to the sentence.
  {
    scheme: 'DOI',
    pattern: '(?:doi: ?)?(?<id>10\\.\\d{4,9}/[^\\s"<>“”]{1,120})',
    isCaseFree: true,
    format: (id) => id.toLowerCase(),
  },
];
