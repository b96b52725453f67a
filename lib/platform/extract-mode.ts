import type { ExtractMode } from '../article/article';

declare global {
  // Lives in the extension's isolated world of the page; the page itself can't see it.
  var offprintMode: ExtractMode | undefined;
}

/** Injected before the extractor to say what is asked of the page. */
export function setExtractMode(mode: ExtractMode): void {
  globalThis.offprintMode = mode;
}

/** What was asked, once: the next click asks as usual again. */
export function takeExtractMode(): ExtractMode {
  const mode = globalThis.offprintMode ?? 'article';
  globalThis.offprintMode = undefined;
  return mode;
}
