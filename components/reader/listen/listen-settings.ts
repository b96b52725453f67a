export const speeds = [0.8, 1, 1.2, 1.5, 1.75, 2] as const;

export interface ListenSettings {
  rate: number;
  /** A voice's URI; null is the language's own first one. */
  voice: string | null;
}

// As the display settings: nothing that a library has to be opened for.
const storageKey = 'listen';
const defaults: ListenSettings = { rate: 1, voice: null };

/** Speed and voice as they were last chosen for a language. */
export function readListenSettings(lang: string): ListenSettings {
  const { rate, voice } = { ...readAll()[keyOf(lang)] };
  return {
    rate: speeds.find((speed) => speed === rate) ?? defaults.rate,
    voice: typeof voice === 'string' ? voice : defaults.voice,
  };
}

export function writeListenSettings(lang: string, settings: ListenSettings): void {
  localStorage.setItem(storageKey, JSON.stringify({ ...readAll(), [keyOf(lang)]: settings }));
}

function keyOf(lang: string): string {
  return lang.split('-')[0]!.toLowerCase();
}

/** Whatever any version wrote. */
function readAll(): Record<string, Partial<Record<keyof ListenSettings, unknown>>> {
  try {
    return { ...JSON.parse(localStorage.getItem(storageKey) ?? '{}') };
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
