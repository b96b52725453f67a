// The design's own, each at least 4.5:1 under white. See site-look.test.ts
const colours = ['#2f5d8a', '#7a2e3a', '#2d6a3f', '#5a3d8a', '#0f6b6b', '#8a5a17', '#8a2f6b', '#4a5568'] as const;

/** The same colour for the same name, on every page and device. */
export function siteColour(name: string): string {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + character.codePointAt(0)!) >>> 0;
  return colours[hash % colours.length]!;
}

export function siteLetter(name: string): string {
  const letter = name.match(/[\p{L}\p{N}]/u)?.[0] ?? '·';
  return letter.toUpperCase();
}
