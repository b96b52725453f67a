/** By name and never by value: each theme has its own. */
export const highlightColors = ['yellow', 'green', 'rose', 'blue', 'violet'] as const;

export type HighlightColor = (typeof highlightColors)[number];

/** What no version wrote is yellow. */
export function readColor(value: unknown): HighlightColor {
  return highlightColors.find((color) => color === value) ?? 'yellow';
}
