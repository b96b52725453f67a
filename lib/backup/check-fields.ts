// Readers of single fields of a backup: what a value has to be, or undefined. Nothing is spread or looked up by a name
// that the file gives, so that `__proto__` and its like are no more than names that nobody asks for.

type Fields = Record<string, unknown>;

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

export function text(value: unknown, longest = 2_000): string | undefined {
  // Half a character would break every export.
  return typeof value === 'string' && value.length <= longest ? value.toWellFormed() : undefined;
}

export function textOrNull(value: unknown, longest?: number): string | null | undefined {
  return value === null ? null : text(value, longest);
}

/** ISO 8601 with milliseconds, of a day that there is. */
export function time(value: unknown): string | undefined {
  const isWritten = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
  return isWritten && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

export function timeOrNull(value: unknown): string | null | undefined {
  return value === null ? null : time(value);
}

/** A time as pages give it, as precise as they like. */
export function publishedTime(value: unknown): string | null {
  const found = text(value, 40) ?? '';
  return /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/.test(found) ? found : null;
}

export function whole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

export function share(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;
}

export function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value);
}

export function hash(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : undefined;
}

export function webAddress(value: unknown, longest = 2_000): string | undefined {
  const found = text(value, longest);
  const url = found === undefined ? null : URL.parse(found);
  return url && ['https:', 'http:', 'file:'].includes(url.protocol) ? found : undefined;
}

/** Every entry has to be right, and there may be so many. */
export function listOf<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
  most: number,
): Item[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? (items as Item[]) : undefined;
}

/** The fields if none of them is undefined; those that may be missing are put in afterwards. */
export function complete<Found extends object>(
  fields: Found,
): { [Key in keyof Found]: Exclude<Found[Key], undefined> } | undefined {
  return Object.values(fields).includes(undefined)
    ? undefined
    : (fields as { [Key in keyof Found]: Exclude<Found[Key], undefined> });
}
