import { JSONParser } from '@streamparser/json';

/** The values of a JSON file at a path such as `$.*`, one by one. */
export type JsonValue = { number: number; value: unknown } | { cutOff: true } | { tooLarge: true };

/** In characters, of one value: an article with all its pictures inside is smaller. */
const longestValue = 64_000_000;

/** The parser builds up one value at a time: 500 MB of them take no more memory than the largest. */
export async function* readJson(texts: AsyncIterable<string>, path: string): AsyncGenerator<JsonValue> {
  let found: unknown[] = [];
  let isBroken = false;
  const parser = new JSONParser({ paths: [path], keepStack: false });
  parser.onValue = ({ value }) => void found.push(value);
  parser.onError = () => void (isBroken = true);
  let number = 0;
  let sinceLast = 0;
  for await (const text of texts) {
    parser.write(text);
    sinceLast = found.length > 0 ? 0 : sinceLast + text.length;
    for (const value of found) yield { number: (number += 1), value };
    found = [];
    if (isBroken) return yield { cutOff: true };
    if (sinceLast > longestValue) return yield { tooLarge: true };
  }
  if (!parser.isEnded) yield { cutOff: true };
}

/** A value's own field: what its prototype has been given is not looked at. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** Booleans are written as `true`, `1`, `"1"` and `"True"`. */
export function isYes(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(?:1|true|yes)$/i.test(value.trim()));
}
