export interface ParsedDigits {
  value: number;
  /** Thousands are set apart: 75,000. */
  isGrouped: boolean;
  isDecimal: boolean;
}

/** Languages that write 1.200,50; everybody else writes 1,200.50. */
const decimalCommaLanguages = new Set(
  'bg cs da de el es et fi fr hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi'.split(' '),
);

export function usesDecimalComma(lang: string | null | undefined): boolean {
  return decimalCommaLanguages.has((lang ?? 'en').toLowerCase().split('-')[0] ?? '');
}

const fractions = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** 1,234,567 and the Indian 12,34,567. */
function isGrouping(groups: string[]): boolean {
  const last = groups.at(-1) ?? '';
  const middle = groups.slice(1, -1);
  const first = groups[0] ?? '';
  if (last.length !== 3 || first.length > 3 || first.startsWith('0')) return false;
  return (
    middle.every((group) => group.length === 3) || (first.length < 3 && middle.every((group) => group.length === 2))
  );
}

/** Digits with their separators, as the article has them; null for what is no number: 3.6.0, 192.168.1.1, 1,2,3. */
export function parseDigits(written: string, isDecimalComma: boolean): ParsedDigits | null {
  const fraction = fractions.get(written.at(-1) ?? '') ?? 0;
  const digits = fraction ? written.slice(0, -1) : written;
  const separators = digits.match(/\D/gu) ?? [];
  const groups = digits.split(/\D/u);
  const last = separators.at(-1);
  if (last === undefined) return { value: Number(digits) + fraction, isGrouped: false, isDecimal: fraction > 0 };
  const isPoint = last === '.' || last === ',';
  if (new Set(separators).size === 1) {
    const isGroups = isGrouping(groups);
    // One separator and three digits, "1.200": the language decides.
    const isAmbiguous = separators.length === 1 && isPoint;
    const decimal = isDecimalComma ? ',' : '.';
    if (isGroups && !(isAmbiguous && last === decimal)) {
      return { value: Number(groups.join('')) + fraction, isGrouped: true, isDecimal: fraction > 0 };
    }
    if (separators.length > 1 || !isPoint) return null;
    return { value: Number(groups.join('.')), isGrouped: false, isDecimal: true };
  }
  const whole = groups.slice(0, -1);
  if (!isPoint || new Set(separators.slice(0, -1)).size > 1 || !isGrouping(whole)) return null;
  return { value: Number(`${whole.join('')}.${groups.at(-1)}`), isGrouped: true, isDecimal: true };
}
