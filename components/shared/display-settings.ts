import { designTypes, type DesignType } from './entity-type-look';
import { storedSetting } from '../../lib/settings/stored-setting';

/** `auto` follows the system. */
export const themes = ['auto', 'light', 'sepia', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const faces = ['serif', 'sans', 'system', 'atkinson', 'dyslexic'] as const;
export type Face = (typeof faces)[number];

/** Roomy is the spacing of WCAG 1.4.8. */
export const spacings = ['tight', 'normal', 'roomy'] as const;
export type Spacing = (typeof spacings)[number];

export const measures = ['narrow', 'medium', 'wide'] as const;
export type Measure = (typeof measures)[number];

/** Between letters, and between words. */
export const gaps = ['normal', 'wide', 'wider'] as const;
export type Gap = (typeof gaps)[number];

export const markLevels = ['off', 'quiet', 'full'] as const;
export type MarkLevel = (typeof markLevels)[number];

/** The design's steps in the reader, in rem, so that the browser's own text size is honoured. */
export const textSizes = [1, 1.0625, 1.1875, 1.3125, 1.5, 1.75] as const;

export interface Display {
  theme: Theme;
  face: Face;
  /** Index into textSizes. */
  textSize: number;
  spacing: Spacing;
  measure: Measure;
  letters: Gap;
  words: Gap;
  /** Never of Latin text: see prose.css. */
  isJustified: boolean;
  marks: MarkLevel;
  /** Kinds of names and figures that are not marked. */
  hiddenTypes: ReadonlySet<DesignType>;
}

export const defaultDisplay: Display = {
  theme: 'auto',
  face: 'serif',
  textSize: 2,
  spacing: 'normal',
  measure: 'medium',
  letters: 'normal',
  words: 'normal',
  isJustified: false,
  marks: 'quiet',
  hiddenTypes: new Set(),
};

export const displaySetting = storedSetting('display');

export function readDisplay(): Display {
  return parseDisplay(displaySetting.read());
}

export function writeDisplay(change: Partial<Display>): void {
  const display = { ...readDisplay(), ...change };
  displaySetting.write({ ...display, hiddenTypes: [...display.hiddenTypes] });
}

/** Reads what any version wrote: what is unknown or missing takes its default. */
export function parseDisplay(stored: string | null): Display {
  const found = parseObject(stored);
  const { textSize, isJustified, hiddenTypes } = found;
  return {
    theme: oneOf(themes, found.theme, defaultDisplay.theme),
    face: oneOf(faces, found.face, defaultDisplay.face),
    textSize: typeof textSize === 'number' && textSize in textSizes ? textSize : defaultDisplay.textSize,
    spacing: oneOf(spacings, found.spacing, defaultDisplay.spacing),
    measure: oneOf(measures, found.measure, defaultDisplay.measure),
    letters: oneOf(gaps, found.letters, defaultDisplay.letters),
    words: oneOf(gaps, found.words, defaultDisplay.words),
    isJustified: typeof isJustified === 'boolean' ? isJustified : defaultDisplay.isJustified,
    marks: oneOf(markLevels, found.marks, defaultDisplay.marks),
    hiddenTypes: new Set(Array.isArray(hiddenTypes) ? designTypes.filter((type) => hiddenTypes.includes(type)) : []),
  };
}

function oneOf<Choice>(choices: readonly Choice[], found: unknown, otherwise: Choice): Choice {
  return choices.find((choice) => choice === found) ?? otherwise;
}

function parseObject(stored: string | null): Record<string, unknown> {
  try {
    return { ...JSON.parse(stored ?? '{}') };
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
