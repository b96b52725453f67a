/** Of the reader's columns. */
export function gridClass(hasOutline: boolean, hasRail: boolean): string {
  return ['r-grid r-layout', hasOutline && 'has-outline', hasRail && 'has-rail'].filter(Boolean).join(' ');
}
