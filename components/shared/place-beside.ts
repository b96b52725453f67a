const gap = 4;
const margin = 8;

/**
 * Puts a floating element below the one that it belongs to, or above it where there is more room, inside the window. It
 * is fixed: lists and sidebars that scroll would cut it off.
 */
export function placeBeside(floating: HTMLElement, anchor: HTMLElement): void {
  const { style, offsetHeight, offsetWidth } = floating;
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - bottom - gap;
  const isBelow = below >= offsetHeight + margin || below >= top;
  const isFromRight =
    getComputedStyle(anchor).direction === 'ltr' ? right - offsetWidth >= margin : left + offsetWidth > clientWidth;
  const start = isFromRight ? right - offsetWidth : left;
  style.position = 'fixed';
  style.margin = '0';
  style.inset = 'auto';
  style.left = `${Math.max(margin, Math.min(start, clientWidth - offsetWidth - margin))}px`;
  style.top = `${Math.max(margin, isBelow ? bottom + gap : top - gap - offsetHeight)}px`;
}
