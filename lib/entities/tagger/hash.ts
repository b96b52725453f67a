/** FNV-1a over UTF-16 units, to be continued with the hash so far. */
export const hashStart = 0x811c9dc5 | 0;

export function hashText(text: string, hash = hashStart): number {
  let value = hash;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

/** Two hashes as one; the order counts. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  value ^= value >>> 15;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 13);
}
