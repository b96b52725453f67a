/** How a number must look before a symbol that is also something else. */
type NumberShape = 'decimal' | 'not-small';

export interface Unit {
  /** The base unit that values are given in. */
  unit: string;
  factor: number;
  /** "in" is a preposition, "g" may be a network generation. */
  shape?: NumberShape;
  /** Directly after the number: "6.7in", but not "6 in". */
  isAttached?: boolean;
}

interface MetricUnit {
  unit: string;
  symbol: string;
  word?: string;
  /** Of the unprefixed unit in the base unit: a gram is 0.001 kg. */
  factor?: number;
  prefixes: string;
  /** "5000MAH" and "2.4ghz" are written; "GT" and "EV" are no gigatonnes and electronvolts. */
  isAnyCase?: boolean;
}

const prefixes: Record<string, { factor: number; word: string }> = {
  p: { factor: 1e-12, word: 'pico' },
  n: { factor: 1e-9, word: 'nano' },
  µ: { factor: 1e-6, word: 'micro' },
  μ: { factor: 1e-6, word: 'micro' },
  m: { factor: 1e-3, word: 'milli' },
  c: { factor: 1e-2, word: 'centi' },
  k: { factor: 1e3, word: 'kilo' },
  K: { factor: 1e3, word: 'kilo' },
  M: { factor: 1e6, word: 'mega' },
  G: { factor: 1e9, word: 'giga' },
  T: { factor: 1e12, word: 'tera' },
  P: { factor: 1e15, word: 'peta' },
  E: { factor: 1e18, word: 'exa' },
  Z: { factor: 1e21, word: 'zetta' },
};

const metricUnits: MetricUnit[] = [
  { unit: 'B', symbol: 'B', word: 'byte', prefixes: 'k K M G T P E Z', isAnyCase: true },
  { unit: 'B/s', symbol: 'B/s', word: 'byte per second', prefixes: 'k K M G T P', isAnyCase: true },
  { unit: 'bit/s', symbol: 'bps', word: 'bit per second', prefixes: 'k K M G T', isAnyCase: true },
  { unit: 'B/s', symbol: 'Bps', prefixes: 'k K M G T' },
  { unit: 'bit/s', symbol: 'bit/s', prefixes: 'k K M G T' },
  { unit: 'bit/s', symbol: 'b/s', prefixes: 'k K M G T' },
  { unit: 'bit', symbol: 'bit', word: 'bit', prefixes: 'k K M G T' },
  { unit: 'bit', symbol: 'b', prefixes: 'K M G T' },
  { unit: 'Hz', symbol: 'Hz', word: 'hertz', prefixes: 'k K M G T', isAnyCase: true },
  { unit: 'm', symbol: 'm', word: 'meter', prefixes: 'n µ μ m c k', isAnyCase: true },
  { unit: 'm', symbol: 'm', word: 'metre', prefixes: 'n µ μ m c k' },
  { unit: 'kg', symbol: 'g', word: 'gram', factor: 1e-3, prefixes: 'n µ μ m k K', isAnyCase: true },
  { unit: 'kg', symbol: 'g', word: 'gramme', factor: 1e-3, prefixes: 'k' },
  { unit: 's', symbol: 's', word: 'second', prefixes: 'p n µ μ m' },
  { unit: 'W', symbol: 'W', word: 'watt', prefixes: 'n µ μ m k K M G T' },
  { unit: 'Wh', symbol: 'Wh', word: 'watt-hour', prefixes: 'm k K M G T', isAnyCase: true },
  { unit: 'Wh', symbol: 'Whr', word: 'watt hour', prefixes: 'k K M G T' },
  { unit: 'Ah', symbol: 'Ah', word: 'amp-hour', prefixes: 'm', isAnyCase: true },
  { unit: 'Ah', symbol: 'Ahr', word: 'ampere-hour', prefixes: 'm' },
  { unit: 'V', symbol: 'V', word: 'volt', prefixes: 'n µ μ m k' },
  { unit: 'A', symbol: 'A', word: 'amp', prefixes: 'n µ μ m k' },
  { unit: 'Pa', symbol: 'Pa', word: 'pascal', prefixes: 'k M G' },
  { unit: 'N', symbol: 'N', word: 'newton', prefixes: 'k M' },
  { unit: 'J', symbol: 'J', word: 'joule', prefixes: 'm k M G T' },
  { unit: 'l', symbol: 'L', word: 'litre', prefixes: 'm µ' },
  { unit: 'l', symbol: 'l', word: 'liter', prefixes: 'm c µ' },
  { unit: 'eV', symbol: 'eV', word: 'electronvolt', prefixes: 'm k K M G T' },
  { unit: 'FLOPS', symbol: 'FLOPS', word: 'flop', prefixes: 'M G T P E Z' },
  { unit: 'FLOPS', symbol: 'FLOPs', prefixes: 'M G T P E Z' },
  { unit: 'OPS', symbol: 'OPS', prefixes: 'G T P' },
  { unit: 'px', symbol: 'P', word: 'pixel', prefixes: 'M G' },
  { unit: 'px', symbol: 'px', prefixes: 'M' },
  { unit: 't', symbol: 't', word: 'tonne', prefixes: 'k M G' },
  { unit: 'Ω', symbol: 'Ω', word: 'ohm', prefixes: 'k M' },
];

/** [base unit, factor, spellings]; spellings that are words are read in any case. */
const otherUnits: [unit: string, factor: number, spellings: string][] = [
  ['B', 2 ** 10, 'KiB|kiB|kibibyte|kibibytes'],
  ['B', 2 ** 20, 'MiB|mebibyte|mebibytes'],
  ['B', 2 ** 30, 'GiB|gibibyte|gibibytes'],
  ['B', 2 ** 40, 'TiB|tebibyte|tebibytes'],
  ['B', 1e6, 'meg|megs'],
  ['B', 1e9, 'gig|gigs'],
  ['m', 0.0254, 'inch|inches|″'],
  ['m', 0.3048, 'foot|feet|ft'],
  ['m', 0.9144, 'yard|yards'],
  ['m', 1609.344, 'mile|miles'],
  ['m', 1852, 'nautical mile|nautical miles'],
  ['m', 9.4607e15, 'light-year|light-years|light year|light years'],
  ['m', 1e-6, 'micron|microns'],
  ['m²', 1, 'm²|m2|sqm|square meter|square meters|square metre|square metres'],
  ['m²', 1e6, 'km²|square kilometer|square kilometers|square kilometre|square kilometres'],
  ['m²', 1e-6, 'mm²|mm2|square millimeter|square millimeters|square millimetre|square millimetres'],
  ['m²', 0.09290304, 'sq ft|sqft|square foot|square feet|square-foot|square-feet'],
  ['m²', 2589988.11, 'square mile|square miles|square-mile'],
  ['m²', 4046.8564, 'acre|acres'],
  ['m²', 1e4, 'hectare|hectares|ha'],
  ['l', 3.785411784, 'gallon|gallons'],
  ['l', 1000, 'm³|cubic meter|cubic meters|cubic metre|cubic metres'],
  ['l', 28.316846592, 'cubic foot|cubic feet|cu ft'],
  ['l', 158.987, 'barrel|barrels'],
  ['kg', 0.45359237, 'lb|lbs|pound|pounds'],
  ['kg', 0.028349523125, 'oz|ounce|ounces'],
  ['kg', 1000, 'ton|tons|metric ton|metric tons'],
  ['km/h', 1, 'km/h|kph|kmh|kilometers per hour|kilometres per hour'],
  ['km/h', 1.609344, 'mph|miles per hour'],
  ['km/h', 3.6, 'm/s|meters per second|metres per second'],
  ['l/100km', 1, 'l/100km|l/100 km'],
  ['mpg', 1, 'mpg|miles per gallon|mpge'],
  ['W', 745.699872, 'hp|bhp|horsepower'],
  ['N·m', 1, 'Nm|N·m|newton meters|newton metres|newton-metres'],
  ['N·m', 1.3558179483, 'lb-ft|lb ft|pound-feet|ft-lb'],
  ['bar', 1, 'bar'],
  ['psi', 1, 'psi'],
  ['dB', 1, 'dB|dBA|dB(A)|decibel|decibels'],
  ['dBi', 1, 'dBi|dBm'],
  ['nit', 1, 'nit|nits|cd/m²|cd/m2'],
  ['lm', 1, 'lm|lumen|lumens|ANSI lumens'],
  ['lx', 1, 'lux'],
  ['K', 1, 'kelvin|kelvins'],
  ['°C', 1, '°C|℃|degrees Celsius|degree Celsius|degrees C|degrees centigrade|Celsius'],
  ['°F', 1, '°F|℉|degrees Fahrenheit|degree Fahrenheit|degrees F|Fahrenheit'],
  ['°', 1, '°|degree|degrees'],
  ['fps', 1, 'fps|frames per second|frames-per-second'],
  ['rpm', 1, 'rpm|revolutions per minute'],
  ['ppi', 1, 'ppi|pixels per inch'],
  ['dpi', 1, 'dpi|dots per inch'],
  ['MT/s', 1, 'MT/s|MTps|megatransfers per second'],
  ['MT/s', 1000, 'GT/s|gigatransfers per second'],
  ['OPS', 1e12, 'trillion operations per second'],
  ['bit/s', 1e6, 'megabit|megabits'],
  ['bit/s', 1e9, 'gigabit|gigabits'],
  ['qubit', 1, 'qubit|qubits'],
  ['core', 1, 'core|cores'],
  ['thread', 1, 'thread|threads'],
  ['px', 1, 'pixel|pixels|px'],
  ['cal', 1, 'calorie|calories'],
  ['cal', 1000, 'kcal|kilocalorie|kilocalories'],
  ['mmHg', 1, 'mmHg'],
  // Durations. Months have no fixed length in seconds, so the calendar's units are counted in months.
  ['s', 1, 'second|seconds|sec|secs'],
  ['s', 60, 'minute|minutes|min|mins'],
  ['s', 3600, 'hour|hours|hr|hrs|h'],
  ['s', 86400, 'day|days'],
  ['s', 604800, 'week|weeks'],
  ['month', 1, 'month|months'],
  ['month', 12, 'year|years|yr|yrs'],
  ['month', 120, 'decade|decades'],
  ['month', 1200, 'century|centuries'],
];

const doubtfulUnits: [symbol: string, unit: Unit][] = [
  ['in', { unit: 'm', factor: 0.0254, isAttached: true }],
  ['"', { unit: 'm', factor: 0.0254, isAttached: true, shape: 'decimal' }],
  // "iPhone 5s", and "the 80s".
  ['s', { unit: 's', factor: 1, shape: 'decimal' }],
  // "5g" is a network generation, "3A" may be a model.
  ['g', { unit: 'kg', factor: 0.001, shape: 'not-small' }],
  ['A', { unit: 'A', factor: 1, shape: 'decimal' }],
  ['V', { unit: 'V', factor: 1 }],
  ['B', { unit: 'B', factor: 1, isAttached: true, shape: 'decimal' }],
  ['b', { unit: 'bit', factor: 1, isAttached: true, shape: 'decimal' }],
  ['N', { unit: 'N', factor: 1, shape: 'decimal' }],
  ['J', { unit: 'J', factor: 1, shape: 'decimal' }],
  ['P', { unit: 'px', factor: 1, shape: 'decimal' }],
  ['t', { unit: 't', factor: 1, shape: 'decimal' }],
  ['L', { unit: 'l', factor: 1 }],
  ['l', { unit: 'l', factor: 1, shape: 'decimal' }],
  ['Gb', { unit: 'bit', factor: 1e9 }],
  ['Mb', { unit: 'bit', factor: 1e6 }],
  ['mp', { unit: 'px', factor: 1e6 }],
];

/** As written. */
export const units = new Map<string, Unit>();
/** In lower case, for "5000MAH" and "3 Hours"; the first row of a spelling wins: "mb" is a megabyte. */
export const unitsInLowerCase = new Map<string, Unit>();

function add(spelling: string, unit: Unit, isAnyCase: boolean): void {
  if (!units.has(spelling)) units.set(spelling, unit);
  const lower = spelling.toLowerCase();
  if (isAnyCase && spelling.length > 1 && !unitsInLowerCase.has(lower)) unitsInLowerCase.set(lower, unit);
}

function addWord(word: string, unit: Unit): void {
  add(word, unit, true);
  add(plural(word), unit, true);
}

for (const [symbol, unit] of doubtfulUnits) units.set(symbol, unit);
for (const { unit, symbol, word, factor = 1, prefixes: letters, isAnyCase = false } of metricUnits) {
  add(symbol, { unit, factor }, isAnyCase);
  if (word) addWord(word, { unit, factor });
  for (const letter of letters.split(' ')) {
    const prefix = prefixes[letter];
    if (!prefix) continue;
    const prefixed = { unit, factor: prefix.factor * factor };
    add(letter + symbol, prefixed, isAnyCase);
    if (word) addWord(prefix.word + word, prefixed);
  }
}
for (const [unit, factor, spellings] of otherUnits) {
  for (const spelling of spellings.split('|')) {
    add(spelling, { unit, factor }, spelling.length > 2 && (spelling.length > 3 || /^[a-z]+$/u.test(spelling)));
  }
}

/** "bytes per second", "watt-hours", "hertz". */
function plural(word: string): string {
  if (word.endsWith('hertz')) return word;
  const [head = '', ...rest] = word.split(' per ');
  return [`${head}s`, ...rest].join(' per ');
}

/** The vertical lines of what is sold as 4K, so that it compares with 1080p. */
export const linesOfResolution = new Map([
  [2, 1440],
  [4, 2160],
  [5, 2880],
  [6, 3384],
  [8, 4320],
  [12, 6480],
  [16, 8640],
]);
export const scanLines = new Set([
  144, 240, 360, 480, 540, 576, 720, 900, 1080, 1200, 1440, 1600, 1800, 2160, 2880, 4320,
]);
