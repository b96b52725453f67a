/** FNV-1a over UTF-16 units, to be continued with the hash so far. */
export const hashStart = 0x811c9dc5 | 0;

export function hashUnit(unit: number, hash: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function hashText(text: string, hash = hashStart): number {
  let value = hash;
  for (let index = 0; index < text.length; index++) value = hashUnit(text.charCodeAt(index), value);
  return value;
}

export function hashPoint(codePoint: number, hash: number): number {
  return codePoint > 0xffff ? hashText(String.fromCodePoint(codePoint), hash) : hashUnit(codePoint, hash);
}

/** Two hashes as one; the order counts. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  value ^= value >>> 15;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 13);
}
