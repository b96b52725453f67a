/** `auto` follows the system. */
export const themes = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** The design's steps, in rem, so that the browser's own text size is honoured. */
export const textSizes = [1, 1.0625, 1.1875, 1.3125, 1.5, 1.75] as const;

export interface Display {
  theme: Theme;
  /** Index into textSizes. */
  textSize: number;
}

const defaults: Display = { theme: 'auto', textSize: 2 };
// Not in the database: localStorage answers before the first paint, so no page flashes white.
const storageKey = 'display';
const listeners = new Set<() => void>();

export function readDisplay(): Display {
  return parseDisplay(localStorage.getItem(storageKey));
}

export function writeDisplay(change: Partial<Display>): void {
  localStorage.setItem(storageKey, JSON.stringify({ ...readDisplay(), ...change }));
  for (const listener of listeners) listener();
}

export function applyDisplay(root: HTMLElement): void {
  const { theme, textSize } = readDisplay();
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.setProperty('--read-size', `${textSizes[textSize]}rem`);
}

/** Tells of changes made here and in the other pages. Returns the way to stop. */
export function watchDisplay(onChange: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === storageKey || event.key === null) onChange();
  };
  listeners.add(onChange);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('storage', onStorage);
  };
}

/** Reads what any version wrote: what is unknown or missing takes its default. */
export function parseDisplay(stored: string | null): Display {
  const { theme, textSize } = parseObject(stored);
  return {
    theme: themes.find((known) => known === theme) ?? defaults.theme,
    textSize: typeof textSize === 'number' && textSize in textSizes ? textSize : defaults.textSize,
  };
}

function parseObject(stored: string | null): Record<string, unknown> {
  try {
    return { ...JSON.parse(stored ?? '{}') };
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
